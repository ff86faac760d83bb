/** The folder that a build leaves: what a host serves, as the steps of the build read and write it. */
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One step that completes the built site, after all that the bundler wrote. Throws what must stop the build. */
export type SiteStep = (site: Site) => void | Promise<void>;

export class Site {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All files, as paths with forward slashes from the folder on (`assets/index-1a2b.js`), in order of the alphabet. */
  files(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(this.folder, path)).isFile())
      .toSorted();
  }

  read(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  readText(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }
}

/** Replaces the one place that a page must have for a step to fill. Throws where it has none, or more than one. */
export function fillIn(page: string, place: string, content: string): string {
  const parts = page.split(place);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(`index.html has ${parts.length - 1} places “${place}”; the build fills one`);
  }
  return before + content + after;
}
