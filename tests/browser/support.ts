/** Browser tests take `test` and `expect` from here, so that each also proves the page quiet and self-contained. */
import { expect, test as base } from '@playwright/test';

interface Watch {
  /** Problems that a test provokes on purpose, as in `test.use({ expectedProblem: /status of 404/ })`. */
  expectedProblem: RegExp | null;
  /** What went wrong so far: console errors and warnings, uncaught errors, requests to other hosts. */
  problems: string[];
}

export const test = base.extend<Watch>({
  expectedProblem: [null, { option: true }],
  problems: [
    async ({ context, baseURL, expectedProblem }, use) => {
      const problems: string[] = [];
      const report = (problem: string): void => {
        if (!expectedProblem?.test(problem)) problems.push(problem);
      };

      context.on('console', (message) => {
        const type = message.type();
        if (type === 'error' || type === 'warning') report(`console ${type}: ${message.text()}`);
      });
      context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        if (!isOwn(request.url(), baseURL)) report(`request to another host: ${request.url()}`);
      });

      await use(problems);
      expect(problems, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function isOwn(address: string, baseURL = ''): boolean {
  const { protocol, origin } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL).origin;
}
