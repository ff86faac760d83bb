/** What the visits to the pages of a story come to: for each measure its value on each page, in the order told. */
import { kindOf, median, percentile, sumBytes } from './compare.mjs';

const KINDS = ['html', 'script', 'style', 'font', 'data', 'image', 'other', 'all'];

/** Of a measure that a page does not have, as a filter without script, the value is undefined. */
export function compareVisits({ built, plain, bare, filtered }, gzipSizeOf) {
  const pages = { built, plain, bare };
  const onEach = (valueOf) =>
    Object.fromEntries(Object.entries(pages).map(([page, visits]) => [page, valueOf(visits)]));
  const row = (what, unit, valueOf) => ({ what, unit, ...onEach(valueOf) });
  const looks = (what, unit, valueOf) => row(what, unit, (visits) => middle(visits.looks, valueOf));
  const uses = (what, unit, valueOf) => row(what, unit, (visits) => middle(visits.uses, valueOf));
  const choices = (where, part) => (visits) => {
    const values = visits.uses.flatMap((visit) => visit.choices[where]);
    return values.length === 0 ? undefined : percentile(values, part);
  };
  const scriptUntilThen = ({ responses }) => scriptByGzip(responses, gzipSizeOf);
  const worstShift = (visits) => Math.max(...visits.looks.map(({ shift }) => shift));
  return [
    ...KINDS.map((kind) => looks(`${kind}, in all`, 'kB', ({ responses }) => sumBytes(responses)[kind])),
    ...KINDS.map((kind) =>
      uses(`${kind}, until a filter works`, 'kB', ({ responses }) => sumBytes(responses)[kind]),
    ),
    uses('script until then, by gzip', 'kB', scriptUntilThen),
    { what: 'the same, filtered link', unit: 'kB', built: middle(filtered.uses, scriptUntilThen) },
    looks('first paint', 'ms', ({ first }) => first),
    looks('largest paint', 'ms', ({ largest }) => largest),
    row('layout shift, at worst', '', worstShift),
    { what: 'layout shift, filtered link', unit: '', built: worstShift(filtered) },
    looks('main thread', 'ms', ({ work }) => work),
    looks('of it script', 'ms', ({ script }) => script),
    looks('longest task', 'ms', ({ longest }) => longest),
    uses('filter works after', 'ms', ({ works }) => works),
    row('choice at the top, median', 'ms', choices('atTop', 0.5)),
    row('choice at the top, 95th', 'ms', choices('atTop', 0.95)),
    row('choice in the timeline, median', 'ms', choices('inTimeline', 0.5)),
    row('choice in the timeline, 95th', 'ms', choices('inTimeline', 0.95)),
  ];
}

function middle(visits, valueOf) {
  return visits.length === 0 ? undefined : median(visits.map(valueOf));
}

function scriptByGzip(responses, gzipSizeOf) {
  return responses
    .filter(({ mimeType }) => kindOf(mimeType) === 'script')
    .reduce((sum, { url }) => sum + gzipSizeOf(url), 0);
}
