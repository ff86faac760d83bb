import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storyJsonSchema } from '../../src/build/storyJsonSchema.ts';

const file = 'public/story.schema.json';

test('the schema file for editors says what the story schema says', () => {
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';

  expect(committed, `${file} is out of date: run npm run build`).toBe(storyJsonSchema());
});
