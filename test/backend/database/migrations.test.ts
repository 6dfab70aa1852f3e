import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../electron/backend/database/migrations/index.ts';

const folder = new URL('../../../electron/backend/database/migrations/', import.meta.url);

describe('the migrations', () => {
  it('stand in the order of their numbers, from 1, with none left out', () => {
    const numbered = readdirSync(folder)
      .filter((name) => name !== 'index.ts')
      .sort();
    expect(numbered.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, index) => index + 1));
    numbered.forEach((name, index) => {
      expect(readFileSync(new URL(name, folder), 'utf8'), name).toContain(migrations[index]);
    });
  });
});
