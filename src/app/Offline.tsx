import { useState } from 'react';
import type { Edition } from '../data/storyQuery.ts';
import { Button } from '../ui/Button.tsx';
import { formatClock } from '../ui/formatClock.ts';
import { formatDate } from '../ui/formatDate.ts';
import { words } from '../ui/words.ts';
import { Bulletin } from './Bulletin.tsx';

interface Props {
  readonly shown: Edition;
}

/** The device is on no line: what is shown, and from when. Dismissed, it returns when the line is lost anew. */
export function Offline({ shown: { story, sent } }: Props) {
  const [isHushed, hush] = useState(false);
  const [now] = useState(Date.now);
  if (isHushed) return null;
  return (
    <Bulletin
      actions={
        <Button kind="link" onPress={() => hush(true)}>
          {words.bulletins.dismiss}
        </Button>
      }
    >
      {words.bulletins.offline(
        formatDate(story.checked),
        sent === undefined ? undefined : formatClock(sent, now),
      )}
    </Bulletin>
  );
}
