import { describe, expect, test } from 'vitest';
import { caseDocument } from '../../../electron/backend/export/case-document/case-document.ts';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { documentWords } from '../../../electron/backend/export/document-words.ts';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { deck } from '../../../electron/backend/export/pptx/deck.ts';
import { kommuneSheet } from '../../../electron/backend/export/sheets/kommune-sheet.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import { changesSheet } from '../../../electron/backend/export/xlsx/changes-sheet.ts';
import { recommendationSheet } from '../../../electron/backend/export/xlsx/recommendation-sheet.ts';
import { inventedRound, recommend } from './invented-round.ts';
import { saidIn } from './said-in.ts';

const round = inventedRound({
  target: 110,
  criteria: { minimum: 12, minimumRule: 'zero-or-at-least' },
  draft: { locks: [], bounds: [], capacityAsMax: [], rest: null },
  samarbeid: [],
});
const made = recommend(round);
const zeros = made.kommuner.filter(({ number }) => number === 0);
const above = made.kommuner.filter(({ number }) => (number ?? 0) > 0);
const zero = zeros[0];
if (zero === undefined) throw new Error('somebody must get nobody');

describe('a kommune that the rules give nobody', () => {
  test('is not counted with those that are asked, and stands with the others that are not, with the reason', () => {
    const names = `${zeros.map(({ name }) => name).join(', ')} og Ytre Nes`;
    for (const document of [letter(made), caseDocument(made)]) {
      const said = saidIn(document);
      expect(said).toContain(`IMDi anmoder ${above.length} kommuner om å bosette til sammen 110`);
      expect(said).toContain(`Disse kommunene anbefales ikke anmodet: ${names}.`);
      expect(said).toContain('Hver kommune får enten ingen eller minst 12. Etter den regelen får');
      expect(said).not.toContain(`${zero.name}: 0`);
    }
  });

  test('is told in its fact sheet that it is not asked and why, and is not asked for 0', () => {
    // Its fact sheet is in its own målform.
    const nn = saidIn(kommuneSheet(made, '9905'));
    expect(nn).toContain('tilrår at Øyvær ikkje blir oppmoda om å busetje flyktningar i 2027.');
    expect(nn).toContain('Etter den regelen får Øyvær ingen.');
    const nb = saidIn(kommuneSheet(made, '9906'));
    expect(nb).toContain('anbefaler at Åsbygda ikke blir anmodet om å bosette flyktninger i 2027.');
    expect(nb).toContain('Etter den regelen får Åsbygda ingen. Tallet i fjor var 10. Endringen er −10.');
    for (const said of [nn, nb]) expect(said).not.toMatch(/(bosette|busetje) 0 fly|Det er 0 av/);
    expect(saidIn(kommuneSheet(made, '9901'))).toContain(`fordelt på ${above.length} kommuner.`);
  });

  test('is told of in the same words in nynorsk', () => {
    const nn = recommend(round, 'nn');
    expect(saidIn(letter(nn))).toContain(`IMDi oppmodar ${above.length} kommunar`);
    expect(saidIn(letter(nn))).toContain(
      'Kvar kommune får anten ingen eller minst 12. Etter den regelen får',
    );
  });

  test('is not among those asked on the slides', () => {
    const said = saidIn(deck(made));
    expect(said).toContain(`${above.length} av 7`);
    expect(said).not.toContain(`${zero.name}: 0 personer`);
    expect(said).toContain('Etter den regelen får ');
    expect(said).toContain(`Disse kommunene anbefales ikke anmodet: ${zero.name}`);
  });

  test('is «nei» among those asked in the workbook, with the reason', () => {
    const words = documentWords('nb');
    expect(saidIn(changesSheet(made, words))).toMatch(
      new RegExp(`${zero.kommunenummer}\\n[^]*?${zero.name}[^]*?nei[^]*?Etter den regelen får`),
    );
    expect(saidIn(recommendationSheet(made, words))).toContain(`110 personer til ${above.length} kommuner.`);
  });

  test('leaves the package in agreement with itself', async () => {
    const { files } = await packageFiles(made, '2026-11-22T10:00:00.000Z', '0.1.0');
    const checked = await verifyFiles(new Map(files.map(({ name, bytes }) => [name, bytes])), '0.1.0');
    expect(checked.problems).toEqual([]);
  });
});
