/** Runs before every test file; what needs a DOM runs only where there is one. */
import { format } from 'node:util';
import { afterEach, vi } from 'vitest';

/**
 * What is printed as an error or a warning fails the test that made it. A test that expects a message takes it
 * over: `vi.spyOn(console, 'error').mockImplementation(() => {})`, and asserts on it.
 */
const printed: unknown[][] = [];
console.error = (...words) => void printed.push(words);
console.warn = (...words) => void printed.push(words);

afterEach(() => {
  // Else one test that takes the console over would take it from all that follow.
  vi.restoreAllMocks();
  const messages = printed.splice(0).map((words) => format(...words));
  if (messages.length > 0) throw new Error(`The console was written to:\n${messages.join('\n')}`);
});

if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  // Hooks run last to first: the console is judged after the page was taken down.
  afterEach(cleanup);
  // Testing Library says this itself only where test functions are globals.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  standInForMissingParts();
}

/** The parts of a browser that the app uses and jsdom lacks, each doing as little as is still true. */
function standInForMissingParts(): void {
  // jsdom has no layout: nothing ever changes size, so there is never anything to report.
  class StillResizeObserver implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  window.ResizeObserver = StillResizeObserver;

  // No layout: there is nowhere to scroll to.
  window.scrollTo = () => {};

  // No screen and no preferences: no query matches, and none ever starts to.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    });

  // It walks through the whole page for the labels of each button, and no button here has any: its text is its name.
  Object.defineProperty(HTMLButtonElement.prototype, 'labels', { get: () => [] });

  // No pointer that could leave an element: what captures one gets all its events anyway.
  Element.prototype.setPointerCapture = () => {};
  Element.prototype.releasePointerCapture = () => {};
  Element.prototype.hasPointerCapture = () => false;

  // No top layer: a dialog that opens is in the page, and it tells when it closes.
  const dialog = HTMLDialogElement.prototype;
  dialog.show = function show() {
    this.open = true;
  };
  dialog.showModal = function showModal() {
    if (this.open) throw new DOMException('The dialog is already open', 'InvalidStateError');
    this.open = true;
  };
  dialog.close = function close(returnValue) {
    if (!this.open) return;
    this.open = false;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.dispatchEvent(new Event('close'));
  };

  // No popover: what is one stays hidden, until a button that is to open it shows it in its place.
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[popovertarget]') : null;
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (!popover) return;
    const opens = popover.style.display === '' && button?.getAttribute('popovertargetaction') !== 'hide';
    const newState = opens ? 'open' : 'closed';
    popover.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
    popover.style.display = opens ? 'block' : '';
  });
}
