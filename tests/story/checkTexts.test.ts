import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../src/story/checkTexts.ts';
import { atOnce } from '../../src/story/steps.ts';
import { fileWith, fullFile, problemsOf } from './brokenFile.ts';

describe(checkTexts, () => {
  it.each(['\u0000', '\u0007', '\u001B', '\u0085', '\u202E', '\u202A', '\u2066', '\u2069'])(
    'refuses a text with the unseen sign %j, wherever it stands',
    (sign) => {
      for (const path of ['headline', 'entities[0].otherNames[0]', 'disagreements[0].positions[0].answer']) {
        const problems = problemsOf(fileWith({ [path]: `Meta${sign}atem` }));

        expect(problems).toContainEqual(
          expect.objectContaining({
            path,
            message: expect.stringMatching(/^This text holds a sign .+U\+[\dA-F]{4}\.$/),
          }),
        );
      }
    },
  );

  it('takes text in any script, with line breaks and the signs that join and part letters', () => {
    for (const text of ['میٹا\u200Cکا', 'a\nb\tc', 'R\u200Fb', 'é 文 🙂']) {
      expect(atOnce(checkTexts({ text }))).toEqual([]);
    }
    expect(problemsOf(fullFile())).toEqual([]);
  });

  it('follows no nest that is too deep', () => {
    let nest: unknown = '\u0000';
    for (let depth = 0; depth < 100_000; depth += 1) nest = [nest];

    expect(atOnce(checkTexts({ nest }))).toEqual([]);
  });
});
