import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newestQuery } from '../data/newestQuery.ts';
import type { Edition } from '../data/storyQuery.ts';
import { Button } from '../ui/Button.tsx';
import { formatClock } from '../ui/formatClock.ts';
import { words } from '../ui/words.ts';
import { Bulletin } from './Bulletin.tsx';

interface Props {
  readonly id: string | undefined;
  readonly shown: Edition;
}

/** On a line, and yet the server did not answer: corrections of the story would not be seen. */
export function Unchecked({ id, shown }: Props) {
  const client = useQueryClient();
  // Watches only: it is Corrected that asks, now and then.
  const newest = useQuery({ ...newestQuery(client, id, shown), enabled: false });
  const { isError, isFetching, dataUpdatedAt: since, errorUpdatedAt, refetch } = newest;
  const [hushed, setHushed] = useState<number>();
  if (!isError || hushed === since) return null;
  return (
    <Bulletin
      actions={
        <>
          <Button kind="pill" onPress={() => void refetch()}>
            {isFetching ? words.bulletins.checking : words.bulletins.check}
          </Button>
          <Button kind="link" onPress={() => setHushed(since)}>
            {words.bulletins.dismiss}
          </Button>
        </>
      }
    >
      {words.bulletins.unchecked(formatClock(since, errorUpdatedAt))}
    </Bulletin>
  );
}
