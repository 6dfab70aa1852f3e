import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { caseDocument } from '../../../electron/backend/export/case-document/case-document.ts';
import { renderDocx } from '../../../electron/backend/export/docx/render-docx.ts';
import { allocate } from '../../../shared/allocation/index.ts';
import type { Language, Recommendation } from '../../../shared/model/package.ts';
import { type CaseDocument, noDetails } from '../../../shared/model/recommendation-details.ts';
import { inventedRound, recommend } from './invented-round.ts';

const standard: CaseDocument = { proposal: '', economy: '' };

const withCase = (made: Recommendation, saksframlegg: CaseDocument = standard): Recommendation => ({
  ...made,
  details: { ...noDetails, caseNumber: '2026/1234', body: 'Hovedutvalg for kompetanse', saksframlegg },
});

const xmlOf = async (made: Recommendation): Promise<string> =>
  strFromU8(unzipSync(await renderDocx(caseDocument(made)))['word/document.xml'] ?? new Uint8Array());

const textOf = async (made: Recommendation): Promise<string> =>
  (await xmlOf(made))
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

const recommended = (language: Language = 'nb') => withCase(recommend(inventedRound(), language));

describe('the case for the political body', () => {
  test('puts forward what is to be decided, with the sum, what is left over, who is not asked and who it goes to', async () => {
    const text = await textOf(recommended());
    for (const words of [
      'Saksframlegg',
      'Hovedutvalg for kompetanse',
      '1. Prøve fylkeskommune anbefaler at IMDi anmoder 6 kommuner om å bosette til sammen 137 flyktninger i 2027, fordelt som i tabell 1.',
      '3 personer av måltallet på 140 blir ikke plassert. Kapasiteten rekker ikke.',
      'Denne kommunen anbefales ikke anmodet: Ytre Nes.',
      'Anbefalingen sendes til Integrerings- og mangfoldsdirektoratet (IMDi), med kopi til KS.',
      'Avtalt i samarbeidsmøtet: skolen har plass.',
      'Tallgrunnlaget for saken sier ikke noe om økonomi.',
    ])
      expect(text).toContain(words);
  });

  test('has the same parts in nynorsk, and no word of bokmål', async () => {
    const text = await textOf(recommended('nn'));
    expect(text).toContain(
      'Prøve fylkeskommune tilrår at IMDi oppmodar 6 kommunar om å busetje til saman 137',
    );
    expect(text).toContain('Framlegg til vedtak');
    expect(text).not.toMatch(/\b(anbefaler|personer|hvor|innbygger|kommunene|fordelt som|grunner)\b/);
  });

  test('has the words of the fylkeskommune where it has written any, and then no others', async () => {
    const own = { proposal: 'Saken utsettes.\n- Til juni', economy: 'Dekkes innenfor rammen.' };
    const text = await textOf(withCase(recommend(inventedRound()), own));
    expect(text).toContain('Forslag til vedtak\nSaken utsettes.\nTil juni\n');
    expect(text).toContain('Økonomi\nDekkes innenfor rammen.\n');
    expect(text).not.toContain('fordelt som i tabell 1');
    expect(text).not.toContain('sier ikke noe om økonomi');
  });

  test('shows the same persons by last year’s rule, per inhabitant and without the locks, with how many would move', async () => {
    const made = recommended();
    const text = await textOf(made);
    const free = { ...made.input, places: made.input.places.map((place) => ({ ...place, lock: null })) };
    const perInhabitant = allocate({ ...free, criteria: [], kappa: 0, alpha: 1 });
    if (!perInhabitant.feasible) throw new Error('no answer');
    const moved = Object.entries(perInhabitant.numbers).reduce(
      (sum, [id, number]) => sum + Math.max(0, number - (made.numbers[id] ?? 0)),
      0,
    );
    expect(moved).toBeGreaterThan(0);
    expect(text).toContain(`Likt per innbygger: ${moved} personer`);
    expect(text).toMatch(/Sum\n137\n137\n137\n137\n/);
  });

  test('carries each number in a bookmark, once, and no exempt text', async () => {
    const made = recommended();
    const names = [...(await xmlOf(made)).matchAll(/<w:bookmarkStart\b[^>]*w:name="(tall_[^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names.toSorted()).toEqual([...Object.keys(made.numbers).map((id) => `tall_${id}`), 'tall_sum']);
  });
});
