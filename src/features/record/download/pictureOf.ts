/** The record as a picture that stands alone: the drawing, and around it what it is, of when, and from whom. */
import { FAMILIES, fontFaces } from './fontFaces.ts';
import { stack, textAbove, textBelow, type Measure, type PlacedLine, type TextStyle } from './pictureText.ts';
import type { PictureWords } from './pictureWords.ts';
import { plainColour } from './plainColour.ts';
import { standAlone, SVG } from './standAlone.ts';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Paper around everything, and between words and drawing. */
const MARGIN = 24;
const GAP = 12;

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
}

export async function pictureOf(drawing: SVGSVGElement, picture: PictureWords): Promise<Picture> {
  const fonts = await fontFaces();
  const [inner, drawn] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const measure = measureText();
  const above = stack(textAbove(picture, inner, measure), MARGIN);
  const top = above.bottom + GAP;
  const below = stack(textBelow(picture, inner, measure), top + drawn + GAP);
  const size = { width: Math.ceil(inner + 2 * MARGIN), height: Math.ceil(below.bottom + MARGIN) };
  const colours = coloursOf(drawing);
  const shown = standAlone(drawing);
  shown.setAttribute('transform', `translate(${MARGIN} ${top})`);

  const svg = sheet(size, picture, fonts);
  svg.append(
    element('rect', { ...size, fill: colours.paper }),
    ...above.lines.map((line) => textOf(line, colours)),
    shown,
    ...below.lines.map((line) => textOf(line, colours)),
  );
  return { svg: serialised(svg), ...size };
}

function sheet(
  { width, height }: Omit<Picture, 'svg'>,
  { headline, title }: PictureWords,
  fonts: string,
): SVGElement {
  const viewBox = `0 0 ${width} ${height}`;
  const svg = element('svg', { width, height, viewBox, role: 'img', 'font-family': FAMILIES.sans });
  svg.append(element('title', {}, `${headline}: ${title}`), element('style', {}, fonts));
  return svg;
}

function textOf({ text, style, y }: PlacedLine, colours: Colours): SVGElement {
  const { family, size, weight, colour } = style;
  const made = element(
    'text',
    {
      x: MARGIN,
      y,
      fill: colours[colour],
      'font-family': FAMILIES[family],
      'font-size': size,
      'font-weight': weight,
    },
    text,
  );
  made.style.fontVariantNumeric = 'lining-nums';
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** Letters that XML has no place for may stand in a story, which is JSON. */
// eslint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function serialised(svg: SVGElement): string {
  return new XMLSerializer().serializeToString(svg).replace(NO_XML, '');
}

/** The theme as it is shown. */
function coloursOf(drawing: Element): Colours {
  const probe = document.createElement('span');
  drawing.parentElement?.append(probe);
  const colourOf = (token: string) => {
    probe.style.color = `var(${token})`;
    return plainColour(getComputedStyle(probe).color).colour;
  };
  const colours = { paper: colourOf('--paper'), ink: colourOf('--ink'), soft: colourOf('--ink-soft') };
  probe.remove();
  return colours;
}

/** By the fonts that the page has loaded. */
function measureText(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser measures no text');
  return (text: string, { family, size, weight }: TextStyle) => {
    context.font = `${weight} ${size}px ${FAMILIES[family]}`;
    return context.measureText(text).width;
  };
}
