/** Checks that no text of a file holds a sign that nobody sees and that changes how its surroundings read. */
import { isRecord, type Path, type RawFile } from './fields.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { mapInSteps, type Steps } from './steps.ts';

/** Controls, but for tab and line break; and what turns the direction of letters until something ends it. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** No field of a story lies deeper; what does is a fault of its shape. */
const DEEPEST = 8;

/** Every text with such a sign, with the number of the first. Addresses have a check of their own. */
export function* checkTexts(file: RawFile): Steps<Problem[]> {
  const values = Object.entries(file).flatMap(([key, value]): [Path, unknown][] =>
    Array.isArray(value) ? value.map((item, index) => [[key, index], item]) : [[[key], value]],
  );
  return (yield* mapInSteps(values, ([path, value]) => checkValue(value, path))).flat();
}

function checkValue(value: unknown, path: Path): Problem[] {
  if (typeof value === 'string') return checkText(value, path);
  if (path.length > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => checkValue(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' ? [] : checkValue(inner, [...path, key]),
  );
}

function checkText(text: string, path: Path): Problem[] {
  const [sign] = UNSEEN.exec(text) ?? [];
  if (sign === undefined) return [];
  const number = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      path: formatPath(path),
      value: showValue(text),
      message: `This text holds a sign that nobody sees, U+${number}.`,
      remedy: 'Take it out. Text from right to left needs no sign: the page sets each text apart.',
    },
  ];
}
