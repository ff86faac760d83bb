/** The page reads without its scripts: on a slow line its text and fonts go before them. */
import type { SiteStep } from './site.ts';

const SCRIPT = /<(script|link rel="modulepreload")(?=[^>]* (?:src|href)=)/g;

/** Asks for the scripts of index.html behind all that is seen. Throws where it has none. */
export const putScriptsLast: SiteStep = (site) => {
  const page = site.readText('index.html');
  const later = page.replaceAll(SCRIPT, '<$1 fetchpriority="low"');
  if (later === page) throw new Error('index.html asks for no script');
  site.write('index.html', later);
};
