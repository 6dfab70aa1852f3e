import { z } from 'zod';
import { manifestSchema } from './manifest-schema.ts';
import { recommendationSchema } from './recommendation-schema.ts';

/**
 * The JSON Schemas of the files for machines, as they stand in docs/schema: made from the schemas that the program itself
 * reads by, so that they cannot say something else. Fields that the first packages lack are optional.
 */
export const schemaTexts = (): Readonly<Record<string, string>> => ({
  'anbefaling.schema.json': schemaText(recommendationSchema, 'anbefaling.json, fordel-anbefaling/1'),
  'manifest.schema.json': schemaText(manifestSchema, 'manifest.json, fordel-anbefaling/1'),
});

function schemaText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
