/** What the samples cite, in nynorsk, by the bokmål that they are stored in. Names of tables stay as their owner has them. */
export const sampleSourcesNn: Readonly<Record<string, string>> = {
  'Oppdiktet måltall for øving': 'Oppdikta måltal for øving',
  'Summen av IMDis første anmodning for 2022, brukt i stedet for måltallet':
    'Summen av den første oppmodinga frå IMDi for 2022, brukt i staden for måltalet',
  'Oppdiktet for øving (MIT)': 'Oppdikta for øving (MIT)',
  'Kilde: SSB, tabell 07459 (CC BY 4.0)': 'Kjelde: SSB, tabell 07459 (CC BY 4.0)',
  'Kilde: IMDi, anmodning, vedtak og faktisk bosetting 1995–2023, lastet ned i 2023 (NLOD)':
    'Kjelde: IMDi, oppmoding, vedtak og faktisk busetjing 1995–2023, lasta ned i 2023 (NLOD)',
  'Kilde: NAV, HL060 Helt ledige, fylke og kommune, januar–oktober 2022 (NLOD)':
    'Kjelde: NAV, HL060 Heilt ledige, fylke og kommune, januar–oktober 2022 (NLOD)',
  'Innbyggere 1. januar 2026 og innvandrere': 'Innbyggjarar 1. januar 2026 og innvandrarar',
  'Anmodning, vedtak og bosatte 2024–2026': 'Oppmoding, vedtak og busette 2024–2026',
  'Ledige i januar 2026 og sysselsatte i 2025': 'Ledige i januar 2026 og sysselsette i 2025',
  'Introduksjonsprogram 2025 og skoleplasser 2026': 'Introduksjonsprogram 2025 og skuleplassar 2026',
  'Innbyggere 1. januar 2021': 'Innbyggjarar 1. januar 2021',
  'Anmodning, vedtak og bosatte 2020–2022': 'Oppmoding, vedtak og busette 2020–2022',
  'Helt ledige i prosent av arbeidsstyrken, januar 2022':
    'Heilt ledige i prosent av arbeidsstyrken, januar 2022',
};

/** The same of the inhabitants that every round of one's own begins with. */
export const registerSourcesNn: Readonly<Record<string, string>> = {
  'Innbyggere (følger med Fordel)': 'Innbyggjarar (følgjer med Fordel)',
  'Kilde: SSB, tabell 07459': 'Kjelde: SSB, tabell 07459',
};
