/** The drawing as it stands on the page, without the page: its styles become attributes that every program knows. */
import { plainColour } from './plainColour.ts';

export const SVG = 'http://www.w3.org/2000/svg';

/** Where styles and not attributes say where it stands. */
const GEOMETRY = ['x', 'y', 'width', 'height'] as const;
const STROKE = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
] as const;
const TEXT = ['font-size', 'font-weight', 'text-anchor'] as const;
/** As initial values: left out, since half of all attributes would be these. */
const USUAL = new Set(['none', 'butt', 'miter', 'normal', 'auto', '']);

/** What a drawing shows, in a group of its own. */
export function standAlone(drawing: SVGSVGElement): SVGGElement {
  // What is still on its way is drawn where it goes.
  for (const animation of drawing.getAnimations({ subtree: true })) animation.finish();
  const group = document.createElementNS(SVG, 'g');
  group.append(...drawnOf(drawing));
  return group;
}

function drawnOf(live: Element): Node[] {
  return [...live.childNodes].flatMap((child): Node[] => {
    if (child instanceof SVGElement) return copyOf(child);
    return child instanceof Text ? [child.cloneNode()] : [];
  });
}

function copyOf(live: SVGElement): SVGElement[] {
  const style = getComputedStyle(live);
  const isHidden = live instanceof SVGGraphicsElement && style.display === 'none';
  if (isHidden || live.dataset['picture'] === 'never') return [];
  const copy = document.createElementNS(SVG, live.localName);
  for (const { name, value } of live.attributes) if (isDrawn(name)) copy.setAttribute(name, value);
  setLook(copy, style);
  copy.append(...nameOf(live), ...drawnOf(live));
  return [copy];
}

/** Styles are computed, and what tells a screen reader or a script what to do is of no use here. */
function isDrawn(attribute: string): boolean {
  return !/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(attribute);
}

/** What a screen reader hears of a mark on the page, a pointer shows in the picture. */
function nameOf(live: SVGElement): SVGElement[] {
  const name = live.getAttribute('aria-label');
  if (name === null) return [];
  const title = document.createElementNS(SVG, 'title');
  title.textContent = name;
  return [title];
}

function setLook(copy: SVGElement, style: CSSStyleDeclaration): void {
  const set = (property: string) => {
    const value = style.getPropertyValue(property);
    if (!USUAL.has(value)) copy.setAttribute(property, value.replace(/^(-?[\d.]+)px$/, '$1'));
  };
  if (copy instanceof SVGGraphicsElement) set('transform');
  if (style.opacity !== '1') set('opacity');
  if (copy instanceof SVGRectElement) GEOMETRY.forEach(set);
  if (copy instanceof SVGStopElement) setColour(copy, style, 'stop-color', 'stop-opacity');
  if (copy instanceof SVGTextContentElement) {
    TEXT.forEach(set);
    // No attribute of SVG says this. A policy without inline styles lets a script set it, but not as text.
    copy.style.fontVariantNumeric = style.fontVariantNumeric;
  }
  if (copy instanceof SVGGeometryElement || copy instanceof SVGTextContentElement) setPaint(copy, style, set);
}

function setPaint(copy: SVGElement, style: CSSStyleDeclaration, set: (property: string) => void): void {
  setColour(copy, style, 'fill', 'fill-opacity');
  if (style.stroke === 'none') return;
  setColour(copy, style, 'stroke', 'stroke-opacity');
  STROKE.forEach(set);
}

function setColour(copy: SVGElement, style: CSSStyleDeclaration, property: string, opacityOf: string): void {
  const { colour, opacity } = plainColour(style.getPropertyValue(property));
  const whole = opacity * Number(style.getPropertyValue(opacityOf));
  copy.setAttribute(property, colour.replaceAll('"', ''));
  if (whole !== 1) copy.setAttribute(opacityOf, String(whole));
}
