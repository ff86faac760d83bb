import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newestQuery } from '../data/newestQuery.ts';
import { storyQuery, type Edition } from '../data/storyQuery.ts';
import { NO_MARKS } from '../story/changeMarks.ts';
import { marksOf } from '../story/changes.ts';
import { Button } from '../ui/Button.tsx';
import { formatChanges } from '../ui/formatChanges.ts';
import { words } from '../ui/words.ts';
import { agreeToNewest } from './agreedVersion.ts';
import { Bulletin } from './Bulletin.tsx';

interface Props {
  /** The name of the story that the address asks for, if any. */
  readonly id: string | undefined;
  readonly shown: Edition;
}

/**
 * Looks out for a corrected story and offers it; only when the reader agrees does it take the place of the one shown. Then
 * offers to take away the marks at what changed.
 */
export function Corrected({ id, shown }: Props) {
  const client = useQueryClient();
  const [declined, setDeclined] = useState<string>();
  const { correction } = useQuery(newestQuery(client, id, shown)).data;
  const show = (edition: Edition) => client.setQueryData(storyQuery(id).queryKey, edition);

  const version = correction?.edition.version;
  if (correction && version !== shown.version && version !== declined) {
    const { edition, changes } = correction;
    return (
      <Bulletin
        key="offer"
        actions={
          <>
            <Button
              kind="pill"
              onPress={() => {
                show({ ...edition, marks: marksOf(changes, shown.marks ?? NO_MARKS) });
                void agreeToNewest();
              }}
            >
              {words.bulletins.show}
            </Button>
            <Button kind="link" onPress={() => setDeclined(version)}>
              {words.bulletins.notNow}
            </Button>
          </>
        }
      >
        {words.bulletins.corrected(formatChanges(changes))}
      </Bulletin>
    );
  }
  if (!shown.marks || shown.marks.size === 0) return null;
  return (
    <Bulletin
      // A bulletin of its own: a second press in the same place must not hide what the first one brought.
      key="marks"
      actions={
        <Button kind="link" onPress={() => show({ ...shown, marks: NO_MARKS })}>
          {words.bulletins.hideMarks}
        </Button>
      }
    >
      {words.bulletins.marked(shown.marks.size)}
    </Bulletin>
  );
}
