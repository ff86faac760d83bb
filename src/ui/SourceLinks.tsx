import { Fragment } from 'react';
import type { Source } from '../story/story.ts';
import { anchorOf } from './anchors.ts';

interface Props {
  readonly sources: readonly Source[];
}

/** The outlets of some reports, each leading to what the list of sources says of the report. */
export function SourceLinks({ sources }: Props) {
  return sources.map(({ id, outlet }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <a href={`#${anchorOf(id)}`}>{outlet}</a>
    </Fragment>
  ));
}
