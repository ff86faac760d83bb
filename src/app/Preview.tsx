import { plotTitle } from '../features/record/instrument/plotTitle.ts';
import { PreviewPlot } from '../features/record/instrument/PreviewPlot.tsx';
import { emptyFilter, selectFacts } from '../story/filter.ts';
import { selectRecord, wholeOf } from '../story/record.ts';
import type { Story } from '../story/story.ts';
import { formatDate } from '../ui/formatDate.ts';
import { words } from '../ui/words.ts';
import { fitHeadline } from './fitHeadline.ts';

/** In units of which 1.5 make a pixel of the picture: where it is shown half as wide, its smallest words are 9 px high. */
const WIDTH = 800;
const HEIGHT = 420;
const EDGE = 36;
/** Labels of the value axis stand before the plot, those of time below. */
const PLOT = { x: EDGE + 44, width: WIDTH - 2 * EDGE - 44, bottom: HEIGHT - 38 };

/** As many letters as one line of the small text holds. */
const MOST_LETTERS = 100;

interface Props {
  readonly story: Story;
}

/** What other sites show of the page: name, headline and the record’s first plot, in the light theme. */
export function Preview({ story }: Props) {
  const { dateline, events, figures, sources, language } = story;
  const languages = new Set(sources.map((source) => source.language)).size;
  const { size, lines } = fitHeadline(story.headline, WIDTH - 2 * EDGE);
  const place = `${dateline.place}, ${formatDate(dateline.date)}`.toLocaleUpperCase(language);
  const headlineBottom = 92 + lines.length * size * 1.02;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} fontFamily="var(--sans)">
      <rect width={WIDTH} height={HEIGHT} fill="var(--paper)" />
      <text x={EDGE} y={42} fontFamily="var(--serif)" fontSize={22} fontWeight={600} fill="var(--ink)">
        Date<tspan textDecoration="underline">line</tspan>
      </text>
      <text x={WIDTH - EDGE} y={42} textAnchor="end" fontSize={12.5} fill="var(--ink-soft)">
        {words.lead.collection(events.length, figures.length, sources.length, languages)}
      </text>
      <path d={`M${EDGE} 58H${WIDTH - EDGE}`} stroke="var(--hairline)" />
      <text x={EDGE} y={84} fontSize={12.5} fontWeight={600} letterSpacing={0.8} fill="var(--ink-soft)">
        {place}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={EDGE - 1}
          y={88 + (index + 0.9) * size * 1.02}
          fontFamily="var(--serif)"
          fontSize={size}
          fontWeight={600}
          letterSpacing={-0.02 * size}
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      <FirstPlot story={story} top={headlineBottom + 18} />
    </svg>
  );
}

/** With its title; nothing where the story counts nothing. */
function FirstPlot({ story, top }: Props & { readonly top: number }) {
  const [group] = story.groups;
  const [plot] = group ? selectRecord(story, selectFacts(story, emptyFilter), group.id).plots : [];
  if (!group || !plot) return null;
  const plotTop = top + 38;
  return (
    <>
      <text x={EDGE} y={top + 8} fontSize={12.5} fontWeight={600} fill="var(--ink)">
        {cut(plotTitle(story, plot))}
      </text>
      <g transform={`translate(${PLOT.x} ${plotTop})`}>
        <PreviewPlot
          story={story}
          plot={plot}
          window={wholeOf(story)}
          width={PLOT.width}
          height={PLOT.bottom - plotTop}
        />
      </g>
    </>
  );
}

function cut(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
