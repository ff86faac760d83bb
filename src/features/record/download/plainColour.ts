export interface PlainColour {
  /** `#1f5fc4`, or what is no colour by numbers: `none`, `url(#…)`. */
  readonly colour: string;
  readonly opacity: number;
}

/**
 * A colour as browsers compute it, `rgb(31, 95, 196)` or `color(srgb 0.1 0.4 0.8 / 0.65)`, as every program that reads SVG
 * knows it: six digits, and the opacity apart.
 */
export function plainColour(computed: string): PlainColour {
  const [, form, channels = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed) ?? [];
  if (form === undefined) return { colour: computed, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = channels.split(/[\s,/]+/).map(Number);
  const scale = form === 'color' ? 255 : 1;
  return { colour: `#${[red, green, blue].map((channel) => twoDigits(channel * scale)).join('')}`, opacity };
}

function twoDigits(channel: number): string {
  return Math.round(Math.min(Math.max(channel, 0), 255))
    .toString(16)
    .padStart(2, '0');
}
