/** What runs in the page that is measured. Each function is sent there as text: it may use nothing from outside itself. */

/** Before anything else: `recordDrawn` becomes the time from the story’s arrival until its marks are painted. */
export function watchRecord(marks) {
  let received;
  const { value: readBytes } = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer');
  // Put together from the pieces that came: of all that the page fetches by script, only the story is.
  Blob.prototype.arrayBuffer = function readWhole() {
    received ??= performance.now();
    return readBytes.call(this);
  };
  const observer = new MutationObserver(() => {
    if (received === undefined || !document.querySelector(marks)) return;
    observer.disconnect();
    const tell = () => {
      globalThis.recordDrawn = performance.now() - received;
    };
    requestAnimationFrame(() => void scheduler.postTask(tell, { priority: 'user-blocking' }));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Before a press: `pressShown` becomes the time from it until a frame is painted in which each element has changed. */
export function armPress(elements) {
  // What the page means to do after the frame waits its turn: it is no part of it.
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => scheduler.postTask(resolve, { priority: 'user-blocking' }));
    });
  globalThis.pressShown = new Promise((resolve, reject) => {
    const unchanged = new Set(elements);
    const observers = elements.map((element) => {
      const observer = new MutationObserver(() => unchanged.delete(element));
      observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
      return observer;
    });
    const follow = async ({ timeStamp }) => {
      do {
        await painted();
        if (performance.now() - timeStamp > 10_000) return reject(new Error('A press changed nothing'));
      } while (unchanged.size > 0);
      for (const observer of observers) observer.disconnect();
      return resolve(performance.now() - timeStamp);
    };
    addEventListener(
      'click',
      (click) => {
        // The pointer came over a button: that may have changed something too.
        for (const element of elements) unchanged.add(element);
        for (const observer of observers) observer.takeRecords();
        void follow(click);
      },
      { capture: true, once: true },
    );
  });
}

/** Until nothing on the page has changed for a while: what follows a choice later is over. */
export function quiet() {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, 300);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 300);
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  });
}

/** From opening the cross-checks, whose rules come then, until the findings are painted. */
export async function timeChecks() {
  const closed = [...document.querySelectorAll('summary')].find((summary) =>
    summary.textContent.startsWith('Cross-checks'),
  );
  const panel = closed.closest('details');
  const start = performance.now();
  closed.click();
  while (!panel.querySelector('article')) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Whether any of it is on the screen. */
export function isInSight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** Its middle fills the screen, whatever stays above it. */
export function bringToSight(element) {
  const { top, height } = element.getBoundingClientRect();
  scrollBy({ top: top + Math.min(height, innerHeight) / 2 - innerHeight / 2, behavior: 'instant' });
}

export function countNodes(element, selector) {
  return element.querySelectorAll(selector).length;
}

/**
 * Before anything else: `paints` holds when the page first and most painted, how much of it has shifted in all, and for how
 * long it was deaf to its reader at most.
 */
export function watchPaints() {
  const paints = { first: undefined, largest: undefined, shift: 0, longest: 0 };
  globalThis.paints = paints;
  const observe = (type, take) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    paints.largest = startTime;
  });
  observe('layout-shift', ({ value }) => {
    paints.shift += value;
  });
  observe('longtask', ({ duration }) => {
    paints.longest = Math.max(paints.longest, duration);
  });
}

/**
 * Before anything else: presses the first name of the filter again and again, as a reader would who sees it do nothing.
 * `filterWorks` becomes the time from the start of the visit until a frame is painted in which it did.
 */
export function pressUntilWorks(pause) {
  let told;
  const find = () => ({
    button: document.querySelector('[role="search"] button[aria-pressed]'),
    status: document.querySelector('[role="search"] [role="status"]'),
  });
  const isPressed = ({ button }) => button?.getAttribute('aria-pressed') === 'true';
  const pressing = setInterval(() => {
    const found = find();
    if (!found.button || !found.status || isPressed(found)) return;
    told ??= found.status.textContent;
    found.button.click();
  }, pause);
  const look = () => {
    const found = find();
    if (!isPressed(found) || told === undefined || found.status.textContent === told) {
      requestAnimationFrame(look);
      return;
    }
    clearInterval(pressing);
    const tell = () => {
      globalThis.filterWorks = performance.now();
    };
    void scheduler.postTask(tell, { priority: 'user-blocking' });
  };
  requestAnimationFrame(look);
}
