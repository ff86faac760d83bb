import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { storyQuery } from '../data/storyQuery.ts';
import { useStoryName } from '../data/useAddress.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { words } from '../ui/words.ts';
import { Dashboard } from './Dashboard.tsx';
import { Fault } from './Fault.tsx';
import { Frame } from './Frame.tsx';
import { Loading } from './Loading.tsx';

/** The whole page. */
export function App() {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary part={words.product}>
        <StoryPage />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

function StoryPage() {
  const { data: story, error, isFetching, refetch } = useQuery(storyQuery(useStoryName()));
  if (story) return <Dashboard story={story} />;
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
