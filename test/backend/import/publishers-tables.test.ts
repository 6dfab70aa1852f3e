import { describe, expect, it } from 'vitest';
import { contextOf, reading, short } from './support/read.ts';

// Tables of IMDi, SSB and NAV that no sample is at hand of, written from how those publishers write theirs. The figures are
// invented.

const text = (...lines: readonly string[]) => ({ text: `${lines.join('\r\n')}\r\n` });
const latin1 = (...lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');

describe('other tables of SSB', () => {
  it('06913 has the inhabitants among what changed in a year, in bokmål and nynorsk', async () => {
    const read = await reading(
      latin1(
        '"06913: Befolkning 1. januar og endringer i løpet av året, etter region, statistikkvariabel og år"',
        '',
        '"region";"Folkemengde 1. januar 2021";"Folkevekst 2021"',
        '"K-5041 Snåase - Snåsa";2055;-36',
        '"F-50 Trøndelag - Trööndelage";471124;3007',
        '',
        'Fotnote: tallene er foreløpige.',
      ),
    );
    expect(short(read)).toEqual(['5041 innbyggere 2021 = 2055', '5041 ssb_06913_folkevekst 2021 = -36']);
    const nynorsk = await reading(
      text(
        '\uFEFF"06913: Folkemengd 1. januar og endringar i løpet av året, etter region, statistikkvariabel og år"',
        '',
        '"region";"statistikkvariabel";"2021";"2022"',
        '"5001 Trondheim";"Folkemengd 1. januar";207595;210496',
      ),
    );
    expect(short(nynorsk)).toEqual(['5001 innbyggere 2021 = 207595', '5001 innbyggere 2022 = 210496']);
  });

  it('05196 has the inhabitants of all citizenships, and those of one apart', async () => {
    const read = await reading(
      text(
        '05196: Befolkning, etter region, statsborgerskap, statistikkvariabel og år',
        '',
        'region\tstatsborgerskap\tPersoner 2023',
        '5001 Trondheim\tI alt\t212660',
        '5001 Trondheim\tNorge\t191000',
      ),
    );
    expect(short(read)).toEqual([
      '5001 innbyggere 2023 = 212660',
      '5001 ssb_05196_personer_norge 2023 = 191000',
    ]);
  });

  it('11342 has what is counted in a column, and the title over the figures, from the programming interface', async () => {
    const read = await reading(
      text(
        '"region","statistikkvariabel","år","11342: Areal og befolkning, etter region, statistikkvariabel og år"',
        '"5001 Trondheim","Innbyggere","2023",212660',
        '"5001 Trondheim","Landareal (km²)","2023",496.9',
      ),
    );
    expect(read.title).toBe('11342: Areal og befolkning, etter region, statistikkvariabel og år');
    expect(short(read)).toEqual([
      '5001 innbyggere 2023 = 212660',
      '5001 ssb_11342_landareal_km 2023 = 496.9',
    ]);
  });

  it('07459 comes in codes too', async () => {
    const read = await reading(
      text(
        '"Region","ContentsCode","Tid","07459: Befolkning, etter region, statistikkvariabel og år"',
        '"5001","Personer1","2023",212660',
        '"0301","Personer1","2023",709037',
      ),
    );
    expect(read.layout).toBe('ssb-table');
    expect(short(read)).toEqual(['5001 innbyggere 2023 = 212660']);
  });

  it('06445 may have its years on a line of their own under what is counted', async () => {
    const read = await reading(
      text(
        '"06445: Sysselsatte, etter region, kjønn, alder, statistikkvariabel og år";;;;',
        '',
        '"region";"kjønn";"alder";"Andel sysselsatte i befolkningen (prosent)";',
        '"";"";"";"2021";"2022"',
        '"5001 Trondheim";"Begge kjønn";"15-74 år";68,2;69,9',
      ),
    );
    expect(short(read)).toEqual([
      '5001 sysselsatte_prosent 2021 = 68.2',
      '5001 sysselsatte_prosent 2022 = 69.9',
    ]);
  });

  it('06445 from the programming interface has what is counted after the ages, and is the same figure', async () => {
    const read = await reading(
      text(
        '"region","kjønn","alder","statistikkvariabel","år","06445: Sysselsatte, etter region, kjønn og alder"',
        '"5001 Trondheim","Begge kjønn","15-74 år","Sysselsatte i prosent av befolkningen","2022",69.9',
      ),
    );
    expect(short(read)).toEqual(['5001 sysselsatte_prosent 2022 = 69.9']);
  });

  it('KOSTRA’s sums are no kommuner, and none that was not found', async () => {
    const read = await reading(
      text(
        '"12163: Introduksjonsordningen, etter region, statistikkvariabel og år"',
        '',
        '"region";"Deltakere (antall) 2021"',
        '"5001 Trondheim";420',
        '"EAK Landet";12000',
        '"EAKUO Landet uten Oslo";11000',
        '"EKA50 Trøndelag";900',
        '"EKG01 KOSTRA-gruppe 1";400',
      ),
    );
    expect(short(read)).toEqual(['5001 ssb_12163_deltakere_antall 2021 = 420']);
    expect(read.notFound).toEqual([]);
    expect(read.ignored.map(({ reason, count }) => [reason, count])).toEqual([
      ['not-a-kommune', 3],
      ['fylke', 1],
    ]);
  });

  it('rows for bydeler and Svalbard are not the kommune’s', async () => {
    const read = await reading(
      text(
        '"07459: Befolkning, etter region, statistikkvariabel og år"',
        '',
        '"region";"Personer 2023"',
        '"0301 Oslo kommune";709037',
        '"030101 Bydel Gamle Oslo";60000',
        '"2111 Spitsbergen";0',
        '"21-22 Svalbard og Jan Mayen";.',
      ),
      contextOf(2020, '03'),
    );
    expect(short(read)).toEqual(['0301 innbyggere 2023 = 709037']);
    expect(read.notFound).toEqual([]);
  });

  it('without a title, the inhabitants are known by words that mean nothing else', async () => {
    const read = await reading(
      latin1('"region";"år";"Folkemengde 1. januar";"Personer"', '"5001 Trondheim";"2023";212660;3'),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2023 = 212660', '5001 ssb_personer 2023 = 3']);
  });
});

describe('other tables of IMDi', () => {
  it('have a series for each combination of words, and keep persons and per cent apart', async () => {
    const read = await reading(
      latin1(
        'År;Kommunenummer;Kommune;Overgang til arbeid eller utdanning;Enhet;Antall',
        '2021;5001;Trondheim;I arbeid;Prosent;62,1',
        '2021;5001;Trondheim;I arbeid;Personer;87',
        '2021;5006;Steinkjer;I arbeid;Prosent;Inf',
        '2021;5007;Namsos;I arbeid;Personer;:',
      ),
    );
    expect(short(read)).toEqual([
      '5001 imdi_overgang_til_arbeid_eller_utdanning_i_arbeid_prosent 2021 = 62.1',
      '5001 imdi_overgang_til_arbeid_eller_utdanning_i_arbeid 2021 = 87',
      '5006 imdi_overgang_til_arbeid_eller_utdanning_i_arbeid_prosent 2021 = missing',
      '5007 imdi_overgang_til_arbeid_eller_utdanning_i_arbeid 2021 = hidden',
    ]);
  });

  it('may have bydeler, whose numbers are not those of the kommune', async () => {
    const read = await reading(
      latin1(
        'Enhet;År;Bydelsnummer;Bydel;Kommunenummer;Kommune;Innvandringsgrunn;Antall',
        'Personer;2021;030101;Gamle Oslo;0301;Oslo;Flukt;3000',
        'Personer;2021;;;0301;Oslo;Flukt;50000',
      ),
      contextOf(2020, '03'),
    );
    expect(short(read)).toEqual(['0301 imdi_innvandringsgrunn_flukt 2021 = 50000']);
    expect(read.ignored).toEqual([{ reason: 'not-a-kommune', count: 1, example: '030101' }]);
  });

  it('may call the year «Tid» and be parted by tabs', async () => {
    const read = await reading(
      text(
        'Enhet\tTid\tKommunenummer\tKommune\tBosetting\tAntall',
        'Personer\t2023\t5001\tTrondheim\tAnmodning om bosetting\t1 200',
      ),
    );
    expect(short(read)).toEqual(['5001 anmodning 2023 = 1200']);
  });

  it('of the web may be in nynorsk', async () => {
    const read = await reading(
      text(
        'Busetting 2024',
        'Kommune\tTal på personar kommunen har blitt oppmoda om å busetje:\tTal på personar kommunen har vedteke å busetje:\tTal på busette personar:',
        'Trondheim\t600\t600\t512',
        'Snåsa\t20\tventar på vedtak\t-',
      ),
    );
    expect(read.layout).toBe('imdi-web');
    expect(short(read)).toEqual([
      '5001 anmodning 2024 = 600',
      '5001 vedtak 2024 = 600',
      '5001 bosatt 2024 = 512',
      '5041 anmodning 2024 = 20',
      '5041 vedtak 2024 = awaiting',
      '5041 bosatt 2024 = not-asked',
    ]);
  });
});

describe('NAV’s table of one month', () => {
  const rows = ['5001 Trondheim;1 945;-110;-5;1,6', '5038 Verdal;*;*;*;0,9', 'Trøndelag;4 100;12;0;1,5'];
  const header =
    'Kommune;Antall;Endring fra i fjor, antall;Endring fra i fjor, prosent;Prosent av arbeidsstyrken';

  it('has its month and whom it is about in the title', async () => {
    const read = await reading(
      text('Helt ledige fordelt på kommune. Juli 2023', 'Kilde: NAV', '', header, ...rows),
    );
    expect(read.layout).toBe('nav-hl060');
    expect(short(read)).toEqual([
      '5001 ledige_antall 2023-07 = 1945',
      '5001 ledige_prosent 2023-07 = 1.6',
      '5038 ledige_antall 2023-07 = below-four',
      '5038 ledige_prosent 2023-07 = 0.9',
    ]);
  });

  it('is the user’s to map where the title says another group, or no month', async () => {
    const others = await reading(text('Delvis ledige. Juli 2023', '', header, ...rows));
    expect(others.layout).toBe('plain-table');
    const undated = await reading(text('Helt ledige fordelt på kommune', '', header, ...rows));
    expect(undated.layout).toBe('plain-table');
  });
});
