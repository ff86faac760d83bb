import { QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { Dashboard } from '../../src/app/Dashboard.tsx';
import { laterPanels } from '../../src/app/panels.tsx';
import { bundledStory } from '../support/makeStory.ts';

describe('on a server, where there is no window', () => {
  beforeAll(() => laterPanels.ask());

  it('has none', () => {
    expect(typeof window).toBe('undefined');
    expect(typeof document).toBe('undefined');
  });

  it('draws the frame of the page before the story is there', () => {
    expect(renderToString(createElement(App, { client: new QueryClient() }))).toContain(
      'The story is being loaded.',
    );
  });

  it('draws the whole page of a story, with every event, claim and card', () => {
    const story = bundledStory();
    const html = renderToString(createElement(Dashboard, { story }));

    expect(html).toContain(`>${escapeHtml(story.headline)}</h1>`);
    expect(story.events.filter(({ headline }) => !html.includes(escapeHtml(headline)))).toEqual([]);
    expect(story.entities.filter(({ role }) => !html.includes(escapeHtml(role)))).toEqual([]);
  });

  it('draws the same page twice, its ids too', () => {
    const story = bundledStory();
    const draw = () => renderToString(createElement(Dashboard, { story }));

    expect(draw()).toBe(draw());
  });
});

/** As React writes text. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
}
