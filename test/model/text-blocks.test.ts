import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../shared/model/text-blocks.ts';

describe('a text taken apart', () => {
  it('keeps its paragraphs and its lists', () => {
    expect(textBlocks('Først.\n\n- én\n- to\n\nSå:\n1. a\n2) b\r\nSlutt')).toEqual([
      { kind: 'paragraph', text: 'Først.' },
      { kind: 'bullets', items: ['én', 'to'] },
      { kind: 'paragraph', text: 'Så:' },
      { kind: 'numbers', items: ['a', 'b'] },
      { kind: 'paragraph', text: 'Slutt' },
    ]);
  });

  it('parts two lists with an empty line between them', () => {
    expect(textBlocks('• én\n\n• to')).toEqual([
      { kind: 'bullets', items: ['én'] },
      { kind: 'bullets', items: ['to'] },
    ]);
  });

  it('takes a year, a date or a word with a dash for what it is', () => {
    const lines = ['2026 var et godt år', '15.5.2026 svarte kommunen', '-tallet er lavt'];
    expect(textBlocks(lines.join('\n'))).toEqual(lines.map((text) => ({ kind: 'paragraph', text })));
  });

  it('of nothing is nothing', () => {
    expect(textBlocks(' \n\n ')).toEqual([]);
  });
});
