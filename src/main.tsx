// The order of the layers must be known before any other style is.
import './styles/layers.css';
import './styles/reset.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { storyQuery } from './data/storyQuery.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

const client = new QueryClient();
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
