import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../electron/backend/export/json-text.ts';
import { manifestSchema } from '../../../electron/backend/export/manifest-schema.ts';
import { manifestText } from '../../../electron/backend/export/manifest-text.ts';
import { schemaTexts } from '../../../electron/backend/export/schema-text.ts';
import { inventedRound, recommend } from './invented-round.ts';

const recommendation = recommend(inventedRound());
const listed = [{ name: 'anbefaling.csv', bytes: 4, sha256: 'a'.repeat(64) }];
const texts = {
  anbefaling: jsonText(recommendation),
  manifest: manifestText(recommendation, '2026-11-22T10:00:00.000Z', '0.1.0', listed),
};

describe('the JSON Schemas in docs/schema', () => {
  test.each(Object.entries(schemaTexts()))(
    '%s is what the program reads by; `npx vitest run test/backend/export/schema.test.ts -u` writes it',
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(`../../../docs/schema/${name}`);
    },
  );

  test('name every field of the files and no other', () => {
    for (const [file, text] of Object.entries(texts)) {
      const data: Record<string, unknown> = JSON.parse(text);
      const schema = JSON.parse(schemaTexts()[`${file}.schema.json`] ?? '');
      expect(schema.additionalProperties).toBe(false);
      const [named, found] = [Object.keys(schema.properties), Object.keys(data)];
      expect(found.filter((field) => !named.includes(field))).toEqual([]);
      expect(schema.required.filter((field: string) => !found.includes(field))).toEqual([]);
    }
  });

  test('take the manifest of a package, and none with a checksum that is no checksum', () => {
    const manifest = JSON.parse(texts.manifest);
    expect(manifestSchema.safeParse(manifest).success).toBe(true);
    manifest.files[0].sha256 = 'A';
    expect(manifestSchema.safeParse(manifest).success).toBe(false);
  });
});
