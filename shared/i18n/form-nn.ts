import type { FormWords } from './form-nb.ts';

/** The words of the form a kommune fills in, in nynorsk. */
export const formNn: FormWords = {
  locale: 'nn-NO',
  title: (year) => `Innspel til busetjing i ${year}`,
  fileName: 'Svarskjema',
  sheet: 'Svarskjema',
  intro: (sender, year) =>
    `${sender} ber om innspel frå kommunen før han tilrår kor mange flyktningar kvar kommune bør bli oppmoda om å busetje i ${year}. Fylkeskommunen tilrår, IMDi oppmodar, og kommunestyret vedtek.`,
  how: 'Svar kort i dei lyse felta. Felt de ikkje har svar på, kan stå tomme.',
  howWord: 'Svar kort i rutene under spørsmåla. Ruter de ikkje har svar på, kan stå tomme.',
  noPersons: 'Ikkje skriv opplysningar om enkeltpersonar.',
  returnTo: (deadline, email) =>
    [
      ...(deadline === null ? [] : [`Frist: ${deadline}.`]),
      ...(email === '' ? [] : [`Send skjemaet til ${email}.`]),
    ].join(' '),
  identity: { number: 'Kommunenummer', kommune: 'Kommune', round: 'Busetjingsår', version: 'Skjemautgåve' },
  topicsHeading: 'Tema',
  topics: {
    'topic-1': {
      title: '1 Kvalifisering og opplæring',
      ask: 'Kva tilbod har kommunen, og kva resultat gir dei?',
    },
    'topic-3': {
      title: '3 Samarbeid med andre kommunar',
      ask: 'Kva tenester for flyktningar samarbeider kommunen om, med kven, og kven er vertskommune?',
    },
    'topic-4': {
      title: '4 Behov for arbeidskraft',
      ask: 'Kva kompetanse og kva yrkesgrupper treng arbeidslivet?',
    },
    'topic-5': {
      title: '5 Kapasitet og ønske',
      ask: 'Kva ønskjer kommunen, og kva avgjer kor mange han kan busetje (bustad, skule, helse, tolk)?',
    },
  },
  numbersHeading: 'Talet på personar',
  numbersHelp: 'Skriv heile tal. Tomt felt tyder at kommunen ikkje har svart; skriv 0 når svaret er ingen.',
  numbers: {
    can: 'Så mange kan kommunen busetje',
    wants: 'Så mange ønskjer kommunen å busetje',
    extra: 'Så mange fleire kan kommunen ta imot om behovet aukar',
    health: 'Plassar til personar med alvorlege helsebehov',
    minors: 'Plassar til einslege mindreårige',
  },
  contactHeading: 'Kontakt i kommunen',
  contact: { role: 'Rolle', name: 'Namn', email: 'E-post', phone: 'Telefon' },
  roles: ['Leiar for flyktningtenesta', 'Kommunedirektør', 'Kommunalsjef', 'Rådgivar', 'Saksbehandlar'],
  date: 'Dato for svaret',
  dateHint: 'dd.mm.åååå',
  choose: 'Vel, eller skriv sjølv',
  placeholder: { text: 'Skriv svaret her.', number: 'Tal', short: 'Skriv her.', date: 'dd.mm.åååå' },
  refuse: {
    title: 'Rett svaret',
    persons:
      'Skriv eit heilt tal personar, 0 eller meir. Er de usikre, la feltet stå tomt og forklar under tema 5.',
    date: 'Skriv ein dato, til dømes 14.5.2026.',
    text: 'Teksten er for lang. Skriv høgst 20 000 teikn.',
  },
  page: (page, of) => `Side ${page} av ${of}`,
};
