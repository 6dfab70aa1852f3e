import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { shorten } from '../../../electron/backend/export/document/shorten.ts';
import { renderDocx } from '../../../electron/backend/export/docx/render-docx.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { convert, hasOffice } from '../../support/office.ts';
import { inventedRound, recommend } from './invented-round.ts';

const docxBytes = (recommendation: Recommendation): Promise<Uint8Array> => renderDocx(letter(recommendation));

const part = async (recommendation: Recommendation, name: string): Promise<string> =>
  strFromU8(unzipSync(await docxBytes(recommendation))[name] ?? new Uint8Array());

const text = async (recommendation: Recommendation): Promise<string> =>
  (await part(recommendation, 'word/document.xml'))
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&quot;', '"');

describe('the letter', () => {
  test('says who recommends, who asks and who decides, in both written languages', async () => {
    expect(await text(recommend(inventedRound()))).toContain(
      'Fylkeskommunen anbefaler, IMDi anmoder, kommunestyret vedtar.',
    );
    expect(await text(recommend(inventedRound(), 'nn'))).toContain(
      'Fylkeskommunen tilrår, IMDi oppmodar, kommunestyret vedtek.',
    );
  });

  test('carries måltall, rest, locks, bounds and who is not asked, each with its reason', async () => {
    const letter = await text(recommend(inventedRound()));
    for (const words of [
      'Måltallet for fylket er 140. Kilde: Brev fra departementet, 31.10.2026.',
      'til sammen 137 flyktninger',
      'Ikke plassert: 3. Kapasiteten rekker ikke.',
      'Avtalt i samarbeidsmøtet: skolen har plass.',
      'minst 12 og høyst 30',
      'Ytre Nes anmodes ikke. Har ikke bolig før i 2028.',
      'ingen tall, teller ikke',
      'Fylkeskommunens vurdering: svært godt (5 av 5)',
    ])
      expect(letter).toContain(words);
  });

  test('keeps the number in the name of a criterion on one line', async () => {
    const made = recommend(inventedRound());
    const vgs = { name: 'Plasser per 1 000 innbyggere', unit: 'number', source: 'X' } as const;
    const xml = await part(
      { ...made, indicators: { ...made.indicators, vgs_kapasitet: vgs } },
      'word/document.xml',
    );
    expect(xml).toContain('Plasser per 1\u00a0000 innbyggere');
    expect(xml).not.toContain('1 000 innbyggere');
  });

  test('carries a note that is marked for export, with its paragraphs and lists, and no other', async () => {
    const round = inventedRound();
    const withNote = (exported: boolean) => ({
      ...round,
      kommuner: round.kommuner.map((kommune, index) =>
        index === 0
          ? { ...kommune, note: { text: 'Ringte 2.6.\n- avklart bolig\n- skole i juni', exported } }
          : kommune,
      ),
    });
    const told = await text(recommend(withNote(true)));
    expect(told).toContain('Merknad fra fylkeskommunen: Ringte 2.6.\navklart bolig\nskole i juni\n');
    expect(await text(recommend(withNote(true), 'nn'))).toContain('Merknad frå fylkeskommunen: Ringte 2.6.');
    expect(await text(recommend(withNote(false)))).not.toContain('avklart bolig');
  });

  test('labels an invented sample as such, and a round of the user’s own not at all', async () => {
    const round = inventedRound();
    const own = { ...round, round: { ...round.round, sample: null, note: null } };
    expect(await text(recommend(round))).toContain('OPPDIKTET EKSEMPEL');
    expect(await text(recommend(own))).not.toContain('EKSEMPEL');
  });

  test('has a table head that is repeated, A4, its language, and no personal name', async () => {
    const made = recommend(inventedRound(), 'nn');
    const xml = await part(made, 'word/document.xml');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(await part(made, 'word/styles.xml')).toContain('<w:lang w:val="nn-NO"/>');
    expect(await text(made)).not.toContain('Rådgiver');
  });

  test('never uses the words the field avoids', async () => {
    for (const language of ['nb', 'nn'] as const)
      expect(await text(recommend(inventedRound(), language))).not.toMatch(
        /\b(regning|betaler|byrde|tildelt|kvote)\b/i,
      );
  });

  test('is the same bytes every time, also after other letters', async () => {
    const once = await docxBytes(recommend(inventedRound()));
    await docxBytes(recommend(inventedRound({ target: 200 })));
    const again = await docxBytes(recommend(inventedRound()));
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });
});

describe.skipIf(!hasOffice())('the letter in LibreOffice', () => {
  test('opens, and its table has the numbers', async () => {
    const made = recommend(inventedRound());
    const html = new TextDecoder().decode(convert(await docxBytes(made), 'docx', 'html'));
    const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toMatch(/Storvik 41(&nbsp;|\s)230 62 74,2 69 \+7/);
    expect(words).toMatch(/Sum 72(&nbsp;|\s)290 125 137,0 137/);
  });
});

describe('a text made short', () => {
  test.each([
    ['Kort nok.', 20, 'Kort nok.'],
    ['Første setning. Andre setning er lengre.', 20, 'Første setning. …'],
    ['En lang setning uten punktum på lenge', 16, 'En lang setning …'],
    ['  to\n\nlinjer ', 20, 'to linjer'],
  ])('%j in %i letters', (long, room, expected) => {
    expect(shorten(long, room)).toBe(expected);
  });
});
