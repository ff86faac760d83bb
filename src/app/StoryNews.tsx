import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useOnline } from '../data/online.ts';
import { storyQuery } from '../data/storyQuery.ts';
import { useStoryName } from '../data/useAddress.ts';
import { Corrected } from './Corrected.tsx';
import { Offline } from './Offline.tsx';
import { Unchecked } from './Unchecked.tsx';

/** What there is to say of the story that is shown: that it was corrected, or how old it may be. */
export function StoryNews() {
  const id = useStoryName();
  const isOnline = useOnline();
  // Watches only: the page itself asks for the story, once.
  const { data: shown } = useQuery({ ...storyQuery(id), enabled: false });
  if (!shown) return null;
  return (
    // By name, since what was declined or dismissed of one story says nothing of another.
    <Fragment key={id ?? ''}>
      <Corrected id={id} shown={shown} />
      {isOnline ? <Unchecked id={id} shown={shown} /> : <Offline shown={shown} />}
    </Fragment>
  );
}
