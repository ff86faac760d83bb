/**
 * Holds the order of the source: story ← data, ui ← features ← app. Nothing but this test keeps a panel from
 * reaching into another, or the story from learning about React.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/** What each folder of src may import from; `main` is what lies in src itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: ['story'],
  data: ['story', 'data'],
  ui: ['story', 'ui'],
  features: ['story', 'ui', 'features'],
  app: ['story', 'data', 'ui', 'features', 'app', 'styles', 'worker'],
  worker: ['worker'],
  styles: [],
  commands: ['story', 'ui', 'commands'],
  build: ['story', 'ui', 'build', 'worker', 'main'],
  main: ['story', 'data', 'ui', 'features', 'app', 'styles', 'main'],
};

const STORY_PACKAGES = ['valibot', 'd3-scale', 'd3-dsv'];
/** recharts is larger than all else together: one module, loaded lazily, imports it. */
const CHART_PACKAGE = 'recharts';
const CHART_PLACE = 'src/features/entities/UserGrowth.tsx';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name));
const modules = files.filter((file) => /\.tsx?$/.test(file));

describe('layers', () => {
  test.each(modules)('%s imports only what it may', (file) => {
    const objections = importsIn(readFileSync(file, 'utf8')).flatMap((imported) =>
      objectionsTo(file, imported),
    );

    expect(objections).toEqual([]);
  });

  test('every folder of src is a known layer', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  test('the story does not touch the page it is shown on', () => {
    const touching = modules
      .filter((file) => layerOf(file) === 'story')
      .filter((file) => /\b(document|window|navigator|localStorage)\.\w/.test(readFileSync(file, 'utf8')));

    expect(touching).toEqual([]);
  });

  test('no file only passes on what others hold', () => {
    expect(files.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
  });
});

describe(importsIn, () => {
  test('finds every way to import', () => {
    const code = [
      `import './a.css';`,
      `import b, { type B } from './b.ts';`,
      `import {\n  c,\n} from "./c.ts";`,
      `export { d } from './d.ts';`,
      `const e = lazy(() => import('./e.tsx'));`,
    ].join('\n');

    expect(importsIn(code)).toEqual(['./a.css', './b.ts', './c.ts', './d.ts', './e.tsx']);
  });

  test('takes no other words for an import', () => {
    expect(importsIn(`export const label = 'from';\nconst away = "import 'x' from 'y'";`)).toEqual([]);
  });
});

function importsIn(code: string): string[] {
  const statements =
    /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statements)].flatMap(([, fixed, lazy]) => fixed ?? lazy ?? []);
}

function objectionsTo(file: string, imported: string): string[] {
  return imported.startsWith('.') ? objectionsToFile(file, imported) : objectionsToPackage(file, imported);
}

function objectionsToFile(file: string, imported: string): string[] {
  const target = join(dirname(file), imported.replace(/\?.*$/, ''));
  const own = dirname(target) === dirname(file);
  return [
    existsSync(target) ? '' : `${imported} is no file: an import ends in its extension`,
    MAY_IMPORT[layerOf(file)]?.includes(layerOf(target)) ? '' : `${layerOf(file)} may not import ${imported}`,
    leavesPanel(file, target) ? `${imported} belongs to another panel` : '',
    target.endsWith('.module.css') && !own ? `${imported} belongs to another folder` : '',
  ].filter(Boolean);
}

function objectionsToPackage(file: string, imported: string): string[] {
  const strange = layerOf(file) === 'story' && !STORY_PACKAGES.includes(imported);
  const chart = imported.startsWith(CHART_PACKAGE) && file !== CHART_PLACE;
  return strange || chart ? [`${imported} does not belong in ${dirname(file)}`] : [];
}

/** src/story/date.ts lies in `story`, src/main.tsx in `main`, and what is not in src in no layer. */
function layerOf(file: string): string {
  const [top, layer, inside] = file.split('/');
  if (top !== 'src' || layer === undefined) return `the folder ${top}`;
  return inside === undefined ? 'main' : layer;
}

/** The folder of a panel, as src/features/record. */
function panelOf(file: string): string {
  return file.split('/').slice(0, 3).join('/');
}

function leavesPanel(file: string, target: string): boolean {
  const panels = layerOf(file) === 'features' && layerOf(target) === 'features';
  return panels && panelOf(file) !== panelOf(target);
}
