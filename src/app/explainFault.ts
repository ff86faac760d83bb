import { StoryError, type StoryFault } from '../data/storyQuery.ts';
import { words } from '../ui/words.ts';

/** Why there is no story, in a plain sentence. */
export function explainFault(error: Error): string {
  return error instanceof StoryError ? explain(error.fault) : words.fault.unknown;
}

function explain(fault: StoryFault): string {
  switch (fault.kind) {
    case 'offline':
      return words.fault.offline;
    case 'missing':
    case 'unreachable':
    case 'slow':
    case 'not-json':
      return words.fault[fault.kind](fault.url);
    case 'refused':
      return words.fault.refused(fault.url, fault.status);
    case 'content-type':
      return words.fault['content-type'](fault.url, fault.contentType);
    case 'invalid':
      return words.fault.invalid(fault.url, fault.problems.length);
  }
}
