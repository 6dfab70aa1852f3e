import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

const table = (title: string, header: string, ...rows: readonly string[]) =>
  reading({ text: `${title}\n\n${header}\n${rows.join('\n')}\n` });

describe('a plain table whose title says that its figures are no counts', () => {
  it.each([
    ['Bosatte flyktninger per 1 000 innbyggere', 'Bosatt 2022'],
    ['Busette flyktningar pr. 1000 innbyggjarar', 'Bosatt 2022'],
    ['Helt ledige i prosent av arbeidsstyrken', 'Ledige 2022'],
    ['Del heilt ledige (prosent)', 'Ledige 2022'],
    ['Vedtak, andel av anmodning', 'Vedtak 2022'],
    ['Endring i folketall siste år', 'Folketall 2022'],
    ['Differanse mellom anmodning og vedtak', 'Vedtak 2022'],
    ['Gjennomsnitt 2018–2022', 'Bosatt 2022'],
    ['Befolkning (tall i 1 000)', 'Innbyggere 2022'],
    ['Tall i 1000', 'Innbyggere 2022'],
    ['Folketal i heile tusen', 'Innbyggere 2022'],
  ])('as «%s» does over «%s», is not read, told, and left to the user', async (title, header) => {
    const read = await table(title, `Kommune;${header}`, 'Osen;5', 'Snåsa;7');
    expect(short(read)).toEqual([]);
    expect(read.ignored).toContainEqual({ reason: 'unclear-column', count: 1, example: header });
    expect(read.plain?.columns[1]?.header).toBe(header);
  });

  it.each([
    ['Bosatte, antall og per 1 000 innbyggere', 'Bosatt 2022;Rest'],
    ['Bosatte per 1 000 innbyggere', 'Bosatt 2022;Bosatt per 1000 innbyggere 2022'],
    ['Vedtak med endring fra året før', 'Bosatt 2022;Endring'],
    ['Ledige i prosent av arbeidsstyrken', 'Bosatt 2022;Ledige i prosent'],
    ['Bosetting i Trøndelag, 1 000 takk til alle', 'Bosatt 2022;Rest'],
  ])('is read where it says so of other columns, as «%s» does over «%s»', async (title, header) => {
    const read = await table(title, `Kommune;${header}`, 'Osen;5;1', 'Snåsa;7;2');
    expect(short(read)).toEqual(expect.arrayContaining(['5020 bosatt 2022 = 5', '5041 bosatt 2022 = 7']));
  });

  it.each([
    ['Stor økning i bosettingen neste år', 'Anmodning 2025;Rest'],
    ['Nedgang i anmodningen for 2025', 'Anmodning 2025;Rest'],
    ['Kommunene skal i snitt bosette 40', 'Anmodning 2025;Rest'],
    ['IMDi ber Trøndelag bosette 1 000 personer', 'Anmodning 2025;Rest'],
    ['Måltall Trøndelag: 1 000 personer', 'Anmodning 2025;Rest'],
    ['Kommuner med under 1 000 innbyggere', 'Anmodning 2025;Rest'],
    ['Måltall 641 (6,4 prosent av landet)', 'Anmodning 2025;Rest'],
    ['Anmodning 2024 med endring fra 2023', 'Anmodning 2024;+/-'],
    ['Anmodning, vedtak og avvik 2023', 'Anmodning 2023;Diff'],
    ['Registrerte arbeidsledige, gjennomsnitt for året', 'Ledige prosent 2024;Rest'],
    ['Ledighet per innbyggjar', 'Ledige prosent 2024;Rest'],
  ])('is read where the title is news or of a share, as «%s» over «%s»', async (title, header) => {
    const read = await table(title, `Kommune;${header}`, 'Osen;5;1', 'Snåsa;7;2');
    expect(short(read)).toHaveLength(2);
  });

  it.each([
    ['Bosatte per 10 000 innbyggere', 'Bosatt 2022;Endring'],
    ['Bosatte per 10 000 innbyggere', 'Bosatt 2022;Ledige per 10 000 innbyggere'],
    ['Vedtak i prosent av anmodning', 'Vedtak 2022;Sysselsatte i prosent'],
    ['Økning i folketallet', 'Folketall 2022;Rest'],
  ])('is not read where a column says so of another figure, as «%s» over «%s»', async (title, header) => {
    const read = await table(title, `Kommune;${header}`, 'Osen;5;1', 'Snåsa;7;2');
    expect(short(read)).toEqual([]);
  });

  it('and whose thousands are told of no column is not read, though a column of changes is', async () => {
    const read = await table('Tall i 1 000', 'Kommune;Innbyggere 2022;Endring', 'Osen;5;1', 'Snåsa;7;2');
    expect(short(read)).toEqual([]);
  });
});

it.each([
  'Folketall 2022 (1000)',
  'Folketall 2022 (1 000)',
  'Folketall 2022 i tusen',
  'Folketall 2022, 1000',
])('a header in thousands, «%s», is not guessed to be of persons', async (header) => {
  expect(short(await reading({ text: `Kommune;${header}\nOsen;5\nSnåsa;7\n` }))).toEqual([]);
});

it('an empty line under the header does not part it from its rows', async () => {
  const read = await reading({ text: 'Kommune;Vedtak 2022\n;\nOsen;5\n;\nSnåsa;7\n;\n' });
  expect(short(read)).toEqual(['5020 vedtak 2022 = 5', '5041 vedtak 2022 = 7']);
});
