/** The claims of the record as a table to take away: a line for each figure, that is for each report of a claim. */
import type { EdtfDate } from './date.ts';
import type { RecordMark } from './record.ts';
import { lookUp, type Figure, type Speaker, type Story } from './story.ts';
import type { EntityId } from './storySchema.ts';

interface Line {
  readonly story: Story;
  readonly mark: RecordMark;
  readonly figure: Figure;
}

/** In the words of model and file, so that a column can be looked up there. */
const COLUMNS: Readonly<Record<string, (line: Line) => string | undefined>> = {
  claim: ({ mark }) => mark.claim.first.id,
  figure: ({ figure }) => figure.id,
  as_of: ({ figure }) => figure.asOf.edtf,
  as_of_basis: ({ figure }) => figure.asOfBasis,
  metric: ({ mark }) => mark.metric.label,
  place: ({ story, figure }) => entityName(story, figure.place),
  value: ({ figure }) => plainDigits(figure.value),
  max: ({ figure }) => (figure.max === undefined ? undefined : plainDigits(figure.max)),
  unit: ({ figure }) => figure.unit,
  hedge: ({ figure }) => figure.hedge,
  said_by: ({ story, figure }) => joined(figure.saidBy.map((speaker) => speakerName(story, speaker))),
  told_by: ({ story, figure }) => joined(figure.saidBy.map((speaker) => tellerName(story, speaker))),
  counted_by: ({ story, figure }) => figure.countedBy && entityName(story, figure.countedBy),
  attributed_as: ({ figure }) => figure.attributedAs,
  series: ({ mark }) => mark.series.label,
  grade: ({ figure }) => figure.grade,
  disputed: ({ mark }) => (mark.disputed ? 'yes' : 'no'),
  repeats: ({ figure }) => figure.repeats,
  stated_on: ({ figure }) => dateText(figure.statedOn),
  growth_of: ({ story, figure }) => figure.growth && lookUp(story.metricById, figure.growth.of).label,
  horizon: ({ figure }) => figure.growth?.horizon,
  note: ({ figure }) => figure.note,
  outlet: (line) => sourceOf(line).outlet,
  title: (line) => sourceOf(line).title,
  // Whether the title is the page’s own, or a description of ours.
  title_basis: (line) => sourceOf(line).titleBasis,
  url: (line) => sourceOf(line).url,
  published: (line) => dateText(sourceOf(line).published),
  // Where that date was read, or why there is none.
  published_basis: (line) => sourceOf(line).publishedBasis,
  language: (line) => sourceOf(line).language,
  rewrite_of: (line) => originalOf(line)?.url,
  as_stated: ({ figure }) => figure.citation.asStated,
};

/** A header, then the claims in the order given, the reports of each together. */
export function recordTable(story: Story, marks: readonly RecordMark[]): readonly (readonly string[])[] {
  const columns = Object.values(COLUMNS);
  const lines = marks.flatMap((mark) => mark.claim.figures.map((figure) => ({ story, mark, figure })));
  return [Object.keys(COLUMNS), ...lines.map((line) => columns.map((cell) => cell(line) ?? ''))];
}

function entityName(story: Story, id: EntityId): string {
  return lookUp(story.entityById, id).name;
}

function speakerName(story: Story, speaker: Speaker): string {
  if ('unnamed' in speaker) return speaker.unnamed;
  return 'name' in speaker ? speaker.name : entityName(story, speaker.entity);
}

function tellerName(story: Story, speaker: Speaker): string {
  return 'entity' in speaker && speaker.toldBy !== undefined ? entityName(story, speaker.toldBy) : '';
}

function joined(names: readonly string[]): string {
  return names.filter((name) => name !== '').join('; ');
}

function dateText(date: EdtfDate | undefined): string | undefined {
  return date?.edtf;
}

function sourceOf({ story, figure }: Line) {
  return lookUp(story.sourceById, figure.citation.source);
}

function originalOf(line: Line) {
  const { rewriteOf } = sourceOf(line);
  return rewriteOf && lookUp(line.story.sourceById, rewriteOf);
}

const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** 45000000: no thousands to read as decimals elsewhere, no exponent. */
function plainDigits(value: number): string {
  return digits.format(value);
}
