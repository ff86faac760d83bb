import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../story/storySchema.ts';

/** The text of public/story.schema.json: the shape of a story file as an editor understands it. */
export function storyJsonSchema(): string {
  const { $schema, ...shape } = toJsonSchema(storySchema);
  return `${JSON.stringify({ $schema, title: 'Dateline story', ...shape }, null, 2)}\n`;
}
