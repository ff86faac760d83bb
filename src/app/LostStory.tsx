import { useQuery } from '@tanstack/react-query';
import { storyQuery } from '../data/storyQuery.ts';
import { useStoryName } from '../data/useAddress.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';
import { Bulletin } from './Bulletin.tsx';
import { explainFault } from './explainFault.ts';

/** Says that the page reads, and cannot be filtered: the data of the bundled story did not come. */
export function LostStory() {
  const { error, isFetching, refetch } = useQuery({ ...storyQuery(), enabled: false });
  // The page of another story has nothing that reads, and says so itself.
  if (useStoryName() !== undefined || !error || isFetching) return null;
  return (
    <Bulletin
      actions={
        <Button kind="pill" onPress={() => void refetch()}>
          {words.fault.retry}
        </Button>
      }
    >
      {words.fault.reads} {explainFault(error)}
    </Bulletin>
  );
}
