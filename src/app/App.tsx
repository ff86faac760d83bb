import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { storyQuery } from '../data/storyQuery.ts';
import { useStoryName } from '../data/useAddress.ts';
import { NO_MARKS } from '../story/changeMarks.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ChangeMarksContext } from '../ui/useChanged.ts';
import { words } from '../ui/words.ts';
import { Dashboard } from './Dashboard.tsx';
import { Fault } from './Fault.tsx';
import { Frame } from './Frame.tsx';
import { Loading } from './Loading.tsx';
import { useTitle } from './useTitle.ts';

interface Props {
  /** Holds the story, or fetches it. */
  readonly client: QueryClient;
}

/** The whole page. */
export function App({ client }: Props) {
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary message={words.broken.page}>
        <StoryPage />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

function StoryPage() {
  const name = useStoryName();
  const { data: edition, error, isFetching, refetch } = useQuery(storyQuery(name));
  useTitle(name === undefined ? undefined : edition?.story.headline);
  if (edition) {
    return (
      <ChangeMarksContext value={edition.marks ?? NO_MARKS}>
        <Dashboard story={edition.story} />
      </ChangeMarksContext>
    );
  }
  if (!error || isFetching) {
    return (
      <Frame>
        <Loading />
      </Frame>
    );
  }
  return (
    <Frame>
      <Fault error={error} onRetry={() => void refetch()} />
    </Frame>
  );
}
