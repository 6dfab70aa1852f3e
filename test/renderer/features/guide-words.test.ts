import { describe, expect, test } from 'vitest';
import { guides } from '../../../renderer/features/hjelp/guide.ts';
import type { Block, Line } from '../../../renderer/features/hjelp/parse-guide.ts';
import { desktopNb } from '../../../shared/i18n/desktop-nb.ts';
import { desktopNn } from '../../../shared/i18n/desktop-nn.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';

/** «α = 1»: a formula, and no name of anything. */
const isFormula = (name: string): boolean => /^[ακ] /.test(name);

/** The texts a function of words is made of; what it is given is «…». */
const made = (source: string): readonly string[] =>
  [...source.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) =>
      single ?? double ?? template?.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…') ?? '',
  );

function labels(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return made(String(words));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(labels) : [];
}

function boldOf(block: Block): readonly string[] {
  const inLines = (lines: readonly Line[]): readonly string[] =>
    lines.flatMap((line) => line.filter(({ kind }) => kind === 'bold').map(({ text }) => text));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inLines([block.line]);
    case 'picture':
      return [];
    case 'bullets':
    case 'steps':
      return inLines(block.items);
    case 'table':
      return inLines([...block.head, ...block.rows.flat()]);
  }
}

/** A label is called by all of it or by its first words; what is filled in by «…». */
const isCalled = (label: string, name: string): boolean =>
  label === name ||
  (label.startsWith(name) && !/^\p{L}/u.test(label.slice(name.length))) ||
  (label.endsWith('…') && label.length > 1 && name.startsWith(label));

describe('what the guide sets in bold', () => {
  test.each([
    ['nb', [screensNb, desktopNb]],
    ['nn', [screensNn, desktopNn]],
  ] as const)('is what it is called in the window, in %s', (language, words) => {
    const known = labels(words);
    const unknown = [...guides[language]].flatMap(([id, { blocks }]) =>
      blocks
        .flatMap(boldOf)
        .filter((name) => !isFormula(name) && !known.some((label) => isCalled(label, name)))
        .map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
