import { anchors } from './anchors.ts';

/** Takes the focus to the line that says what is left: from a button that goes with what it lifts. */
export function focusStatus(): void {
  document.getElementById(anchors.status)?.focus();
}
