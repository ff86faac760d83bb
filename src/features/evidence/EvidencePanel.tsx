import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { words } from '../../ui/words.ts';
import styles from './EvidencePanel.module.css';

/** From here on the panel stands beside the page; below it is a sheet over it. */
const BESIDE_THE_PAGE = '(min-width: 64rem)';

interface Props {
  /** What is shown: on a change the panel starts anew from its top. */
  readonly factKey: string;
  /** What kind of fact it is, and what is said of it besides. */
  readonly kind: ReactNode;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of the evidence. It takes the focus when it opens and gives it back when it closes; Escape closes it.
 */
export function EvidencePanel({ factKey, kind, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  // Before the title inside asks for the focus, which a closed dialog cannot hold.
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    const drawing = opener?.closest('svg');
    const beside = window.matchMedia(BESIDE_THE_PAGE);
    const show = () => (beside.matches ? element?.show() : element?.showModal());
    // A tablet that is turned: beside the page, the panel leaves it to the reader.
    const showAnew = () => {
      const focused = document.activeElement;
      element?.close();
      show();
      if (focused instanceof HTMLElement) focused.focus();
    };
    show();
    beside.addEventListener('change', showAnew);
    return () => {
      beside.removeEventListener('change', showAnew);
      element?.close();
      // Beside the panel a drawing is narrower, and the mark may be gathered into another: the one that tab reaches.
      const heir = opener?.isConnected ? opener : drawing?.querySelector('[tabindex="0"]');
      if (heir instanceof HTMLElement || heir instanceof SVGElement) heir.focus();
    };
  }, []);

  // A dialog beside the page is not modal: the browser does not close it by Escape, and the focus may be elsewhere.
  useEffect(() => {
    function closeByEscape(event: KeyboardEvent) {
      // One press ends one thing: a search field that it cleared, or an open popover, which the browser sees to.
      if (event.key === 'Escape' && !event.defaultPrevented && !isPopoverOpen()) onClose();
    }
    document.addEventListener('keydown', closeByEscape);
    return () => document.removeEventListener('keydown', closeByEscape);
  }, [onClose]);

  // The page decides whether the panel is open, by its address; the browser only asks.
  function closeByBrowser(event: SyntheticEvent) {
    event.preventDefault();
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={headingId}
      data-print="never"
      onCancel={closeByBrowser}
    >
      {/* No <header>: in a dialog that would be a second banner of the page. */}
      <div className={styles.header}>
        <p className={styles.kind}>{kind}</p>
        <Button kind="pill" onPress={onClose}>
          {words.close}
        </Button>
      </div>
      {/* A key of its own: what follows may have the fact for its key. */}
      <Title key={`title of ${factKey}`} id={headingId}>
        {title}
      </Title>
      {children}
    </dialog>
  );
}

/** Wherever the focus is: the button that opened a popover keeps it. */
function isPopoverOpen(): boolean {
  return [...document.querySelectorAll('[popover]')].some((popover) => popover.getClientRects().length > 0);
}

interface TitleProps {
  readonly id: string;
  readonly children: string;
}

/** Takes the focus when it appears, so that the evidence is read from its beginning. */
function Title({ id, children }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
