// The order of the layers must be known before any other style is.
import './styles/layers.css';
import './styles/reset.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Bulletins } from './app/Bulletins.tsx';
import { storyQuery } from './data/storyQuery.ts';

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

if (root.firstElementChild && window.location.search === '') {
  await client.prefetchQuery(storyQuery());
  hydrateRoot(root, page);
} else {
  createRoot(root).render(page);
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}`);
  return element;
}
