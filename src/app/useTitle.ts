import { useEffect } from 'react';
import { previewWords } from '../ui/previewWords.ts';

/** The title of the page while it shows another story than the one that the build wrote into it. */
export function useTitle(headline: string | undefined): void {
  useEffect(() => {
    if (headline === undefined) return undefined;
    const before = document.title;
    document.title = previewWords.title(headline);
    return () => {
      document.title = before;
    };
  }, [headline]);
}
