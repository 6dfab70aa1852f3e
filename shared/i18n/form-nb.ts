/** The words of the form a kommune fills in, in bokmål. */
export const formNb = {
  locale: 'nb-NO',
  title: (year: number) => `Innspill til bosetting i ${year}`,
  fileName: 'Svarskjema',
  sheet: 'Svarskjema',
  intro: (sender: string, year: number) =>
    `${sender} ber om kommunens innspill før den anbefaler hvor mange flyktninger hver kommune bør anmodes om å bosette i ${year}. Fylkeskommunen anbefaler, IMDi anmoder, og kommunestyret vedtar.`,
  how: 'Svar kort i de lyse feltene. Felt dere ikke har svar på, kan stå tomme.',
  howWord: 'Svar kort i rutene under spørsmålene. Ruter dere ikke har svar på, kan stå tomme.',
  noPersons: 'Ikke skriv opplysninger om enkeltpersoner.',
  returnTo: (deadline: string | null, email: string) =>
    [
      ...(deadline === null ? [] : [`Frist: ${deadline}.`]),
      ...(email === '' ? [] : [`Send skjemaet til ${email}.`]),
    ].join(' '),
  identity: { number: 'Kommunenummer', kommune: 'Kommune', round: 'Bosettingsår', version: 'Skjemautgave' },
  topicsHeading: 'Temaer',
  topics: {
    'topic-1': {
      title: '1 Kvalifisering og opplæring',
      ask: 'Hvilke tilbud har kommunen, og hvilke resultater gir de?',
    },
    'topic-3': {
      title: '3 Samarbeid med andre kommuner',
      ask: 'Hvilke tjenester for flyktninger samarbeider kommunen om, med hvem, og hvem er vertskommune?',
    },
    'topic-4': {
      title: '4 Behov for arbeidskraft',
      ask: 'Hvilken kompetanse og hvilke yrkesgrupper trenger arbeidslivet?',
    },
    'topic-5': {
      title: '5 Kapasitet og ønske',
      ask: 'Hva ønsker kommunen, og hva avgjør hvor mange den kan bosette (bolig, skole, helse, tolk)?',
    },
  },
  numbersHeading: 'Antall personer',
  numbersHelp: 'Skriv hele tall. Tomt felt betyr at kommunen ikke har svart; skriv 0 når svaret er ingen.',
  numbers: {
    can: 'Så mange kan kommunen bosette',
    wants: 'Så mange ønsker kommunen å bosette',
    extra: 'Så mange flere kan kommunen ta imot hvis behovet øker',
    health: 'Plasser til personer med alvorlige helsebehov',
    minors: 'Plasser til enslige mindreårige',
  },
  contactHeading: 'Kontakt i kommunen',
  contact: { role: 'Rolle', name: 'Navn', email: 'E-post', phone: 'Telefon' },
  roles: ['Leder for flyktningtjenesten', 'Kommunedirektør', 'Kommunalsjef', 'Rådgiver', 'Saksbehandler'],
  date: 'Dato for svaret',
  dateHint: 'dd.mm.åååå',
  choose: 'Velg, eller skriv selv',
  /** Stand in a field that nobody has filled in, in Word. */
  placeholder: { text: 'Skriv svaret her.', number: 'Antall', short: 'Skriv her.', date: 'dd.mm.åååå' },
  refuse: {
    title: 'Rett svaret',
    persons:
      'Skriv et helt antall personer, 0 eller mer. Er dere usikre, la feltet stå tomt og forklar under tema 5.',
    date: 'Skriv en dato, for eksempel 14.5.2026.',
    text: 'Teksten er for lang. Skriv høyst 20 000 tegn.',
  },
  page: (page: string, of: string) => `Side ${page} av ${of}`,
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type FormWords = Widened<typeof formNb>;
