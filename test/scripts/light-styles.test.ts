import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lightStyles, unused, wholeSheet } from '../../scripts/light-styles.ts';

const root = join(import.meta.dirname, '../..');
const css = readFileSync(wholeSheet, 'utf8');
const light = lightStyles(css);
/** A selector that is narrowed down by no class before it looks into an element. */
const pageWide = /(?:^|[\s,{}>+~])(?:\*|body|html|:root)?(?::not\()?:has\([^{]*\{/g;

describe("Designsystemet's style sheet in the window", () => {
  test('asks neither the page nor any element whatever what it has in it', () => {
    expect(css.match(pageWide)?.length).toBeGreaterThan(3);
    expect(light.match(pageWide) ?? []).toEqual([]);
  });

  test('lacks only components that the window has none of', () => {
    const sources = globSync('renderer/**/*.tsx', { cwd: root })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const imported = [...sources.matchAll(/import \{([^}]*)\} from '@digdir\/designsystemet-react'/g)]
      .flatMap(([, names]) => (names ?? '').split(','))
      .map((name) => name.trim().toLowerCase());
    expect(imported).toContain('button');
    for (const name of unused) {
      expect(imported).not.toContain(name.replace('-', ''));
      const own = readFileSync(join(dirname(wholeSheet), `${name}.css`), 'utf8').trim();
      expect([name, css.includes(own), light.includes(own)]).toEqual([name, true, false]);
    }
  });

  test('keeps the field that the pointer is over, and what the window uses', () => {
    const hover =
      '.ds-input:not(:focus-visible,:disabled,[readonly],[aria-readonly=true]):hover{outline-color:';
    for (const kept of [hover, '.ds-button{', '.ds-field{', '.ds-input{', '.ds-label{', '.ds-toggle-group']) {
      expect([kept, light.includes(kept)]).toEqual([kept, true]);
    }
  });
});
