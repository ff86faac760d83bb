import { anchors } from './anchors.ts';

/** Takes the focus to the line that says what is left: from a button that goes with what it lifts. */
export function focusStatus(): void {
  document.getElementById(anchors.status)?.focus();
}

/** The `ref` of what may go while the focus is in it, which then goes to the line that says what is left. */
export function leavingFocus(element: Element | null): () => void {
  return () => {
    if (element?.contains(document.activeElement)) focusStatus();
  };
}
