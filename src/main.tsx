// The order of the layers must be known before any other style is.
import './styles/layers.css';
import './styles/reset.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/without.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { takeAgreed } from './app/agreedVersion.ts';
import { App } from './app/App.tsx';
import { Bulletins } from './app/Bulletins.tsx';
import { goToSection } from './app/goToSection.ts';
import { keepVersions } from './app/keepVersions.ts';
import { reloadWhenOutdated } from './app/reloadWhenOutdated.ts';
import { storyNameOf } from './data/address.ts';
import { storyArrives } from './data/storyQuery.ts';

reloadWhenOutdated(import.meta.url);

const client = new QueryClient();

createRoot(elementOf('bulletins')).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Bulletins />
    </QueryClientProvider>
  </StrictMode>,
);

const root = elementOf('root');
const page = (
  <StrictMode>
    <App client={client} />
  </StrictMode>
);
const state = document.documentElement.dataset;
const name = storyNameOf(window.location.search);

void start();

async function start(): Promise<void> {
  if (await takeAgreed()) return;
  if (root.firstElementChild && name === undefined) await takeOver();
  else draw();
  // What is kept for the next visit comes last, so that nothing which this one waits for shares its line with it.
  keepVersions();
}

/** The page reads as it stands; it is taken over when its story has come, or drawn anew where that is another by now. */
async function takeOver(): Promise<void> {
  const hasOwnView = state['view'] !== undefined;
  const { isBuilt } = await storyArrives(client, showAsBuilt);
  if (hasOwnView || isBuilt === false) {
    draw();
  } else {
    hydrateRoot(root, page);
    state['script'] = 'ready';
  }
}

/** What reads without a script, where the rest did not come. */
function showAsBuilt(): void {
  state['script'] = 'failed';
  delete state['view'];
}

/** Draws the page anew, in the view that the address asks for. */
function draw(): void {
  // In one go: what the build wrote is cleared only when all else stands.
  flushSync(() => createRoot(root).render(page));
  delete state['view'];
  state['script'] = 'ready';
  goToSection();
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}`);
  return element;
}
