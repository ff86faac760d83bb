import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './ErrorBoundary.module.css';
import { words } from './words.ts';

interface Props {
  /** What stands in place of what could not be shown. */
  readonly message: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Keeps a fault inside one part of the page. React has no hook for this, so it is a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className={styles.broken}>
        <p>{this.props.message}</p>
        <Button kind="pill" onPress={() => this.setState({ failed: false })}>
          {words.broken.retry}
        </Button>
      </div>
    );
  }
}
