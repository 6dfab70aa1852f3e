import { describe, expect, it } from 'vitest';
import { suggestTopics } from '../../shared/model/suggest-topics.ts';

const topics = (text: string) => suggestTopics(text).map(({ topic }) => topic);

describe('which topic a passage seems to be about', () => {
  it('goes by the words of a paragraph, in both languages', () => {
    expect(
      topics(
        'Hei,\n\nVi har norskopplæring to dager i uken.\n\nBedriftene søker kokker.\n\nWe have 12 bustader, og kan busetje ti.',
      ),
    ).toEqual([null, 1, 4, 5]);
  });

  it('goes by a heading that stands alone, until the next one', () => {
    expect(
      topics(
        'Samarbeid\n\nVi kjøper norskopplæring av naboen.\n\nDet går bra.\n\n4. Arbeidskraft\n\nKokker.',
      ),
    ).toEqual([3, 3, 3, 4, 4]);
  });

  it('goes by the number a paragraph begins with, for that paragraph alone', () => {
    expect(topics('5) Vi ønsker\nå ta imot ti.\n\nHilsen oss')).toEqual([5, null]);
  });

  it('suggests nothing under a heading of what the kommune is not asked about', () => {
    expect(topics('Tema 2: Videregående\n\nVi har ingen skole.')).toEqual([null, null]);
  });

  it('gives each passage with its place in the text', () => {
    const text = 'Først\n\n  Så dette.  \n';
    for (const { from, to, text: passage } of suggestTopics(text)) {
      expect(text.slice(from, to).trim()).toBe(passage);
    }
  });

  it('takes each line where no line is empty', () => {
    expect(suggestTopics('En\nTo\nTre')).toHaveLength(3);
  });
});
