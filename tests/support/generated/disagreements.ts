/** Where the reports of a generated story differ. */
import type { StoryJson } from '../makeStory.ts';
import { generateSpeakers } from './events.ts';
import type { Known } from './figures.ts';
import { times, type Random } from './random.ts';

type DisagreementJson = StoryJson['disagreements'][number];
type FigureJson = StoryJson['figures'][number];

const QUESTIONS = [
  'How many users?',
  'Who gave the number?',
  'When did they meet?',
  'What is to double?',
  'Is an office planned?',
] as const;

/** Every third is about the lead event, the others about any. */
export function generateDisagreements(
  random: Random,
  count: number,
  leadEvent: string,
  figures: readonly FigureJson[],
  known: Known,
): DisagreementJson[] {
  return times(count, (index) => {
    const event = index % 3 === 0 ? leadEvent : known.events[random.int(0, known.events.length - 1)]?.id;
    const figure = figures[random.int(0, figures.length)];
    const rival = figures.find(({ id, metric }) => metric === figure?.metric && id !== figure.id);
    const position = (
      answer: string,
      held: FigureJson | undefined,
    ): DisagreementJson['positions'][number] => ({
      answer,
      ...(held && { value: held.value, unit: held.unit, hedge: held.hedge }),
      saidBy: generateSpeakers(random, known.entities),
      citations: known.library.cite(random),
      figures: held ? [held.id] : [],
    });
    return {
      id: `disagreement-${index}`,
      question: random.pick(QUESTIONS),
      about: [`event:${event ?? leadEvent}`, ...(figure ? [`figure:${figure.id}`] : [])],
      positions: [position('As the first report has it', figure), position('As the others have it', rival)],
      covers: [],
      ...(random.chance(0.1) && { settledBy: known.library.cite(random) }),
      ...(random.chance(0.3) && { note: 'Neither report names its own source.' }),
    };
  });
}
