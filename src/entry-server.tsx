/** The page in Node, for the build: the same components, in the state in which every reader opens them. */
import { QueryClient } from '@tanstack/react-query';
import { text } from 'node:stream/consumers';
import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from './app/App.tsx';
import { Preview } from './app/Preview.tsx';
import { laterPanels } from './app/panels.tsx';
export { BUILT_FROM, digestOf } from './data/fileOfBuild.ts';
import { storyFileOf, storyQuery } from './data/storyQuery.ts';
import { RecordPictureContext } from './features/record/instrument/recordPicture.ts';
import { StaticRecord } from './features/record/instrument/StaticRecord.tsx';
import { parseStory } from './story/parseStory.ts';
import type { Story } from './story/story.ts';
import tokens from './styles/tokens.css?raw';

/** The address of the bundled story, from the page on. */
export const storyFile = storyFileOf();

/** What the drawings name their colours by. */
export { tokens };

/** Throws where the file has problems, and names each. */
export function readStory(file: unknown): Story {
  const result = parseStory(file);
  if (result.ok) return result.story;
  const lines = result.problems.map(({ path, message, remedy }) => `${path}: ${message} ${remedy}`);
  throw new Error(`The story file has problems:\n${lines.join('\n')}`);
}

/** The page of a story file as HTML. Throws where the file has problems. */
export async function renderPage(file: unknown): Promise<string> {
  // Here too, where the panels would wait for them for ever, what goes wrong with them is to be heard.
  await laterPanels.ask();
  const client = new QueryClient();
  client.setQueryData(storyQuery().queryKey, { story: readStory(file), version: '' });
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <RecordPictureContext value={(props) => <StaticRecord {...props} />}>
        <App client={client} />
      </RecordPictureContext>
    </StrictMode>,
    // In one piece: what React sends later, a script would have to put in its place.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: rethrow },
  );
  return text(prelude);
}

/** The picture of a story for where its page is shared, as SVG. */
export function drawPreview(story: Story): string {
  return renderToStaticMarkup(<Preview story={story} />);
}

function rethrow(error: unknown): never {
  throw error;
}
