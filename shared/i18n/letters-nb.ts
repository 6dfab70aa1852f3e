/**
 * The words of the letters to the kommuner, of what is attached to them, and of the innspill that go to IMDi. Texts with
 * {{…}} are the standard template: the fields are filled in for each kommune, and have the same names in both languages.
 */
export const lettersNb = {
  locale: 'nb-NO',
  roles: 'Fylkeskommunen anbefaler, IMDi anmoder, kommunestyret vedtar.',
  noPersons: 'Ikke skriv opplysninger om enkeltpersoner.',
  noValue: '–',
  and: 'og',
  year: 'År',
  page: 'Side',
  of: 'av',
  to: 'Til',
  date: 'Dato',
  ourRef: 'Vår ref.',
  theirRef: 'Deres ref.',
  receivers: (kommune: string) => `${kommune} kommune, administrativ ledelse og leder for flyktningtjenesten`,
  contact: (role: string, email: string, phone: string) =>
    [role, email, ...(phone === '' ? [] : [`telefon ${phone}`])].filter((part) => part !== '').join(', '),
  closing: 'Med hilsen',
  attachmentsHeading: 'Vedlegg',
  figures: { year: 'År', anmodning: 'Anmodning', vedtak: 'Vedtak', bosatt: 'Bosatt' },
  figuresSummary: (kommune: string) => `Anmodning, vedtak og bosatte i ${kommune} år for år`,
  noFigures: 'Vi har ingen tall fra IMDi for kommunen i de siste årene.',
  capacityAsk:
    'Under tema 5 ber vi om fem tall: hvor mange kommunen kan bosette, hvor mange den ønsker, hvor mange flere den kan ta imot hvis behovet øker, plasser til personer med alvorlige helsebehov, og plasser til enslige mindreårige.',
  request: {
    title: 'Innspill før bosetting av flyktninger i\u00a0{{år}}',
    lead: 'Vi ber {{kommune}} kommune svare innen {{frist}}.',
    why: 'Fylkeskommunen skal gi IMDi opplysninger om kommunene, og senere anbefale hvor mange flyktninger hver kommune bør anmodes om å bosette (integreringsloven § 4). IMDi bruker opplysningene også når det avtales hvem som skal bosettes hvor gjennom året. Alle kommuner i fylket får dette brevet, også de som ikke bosetter nå.',
    topicsHeading: 'Dette ber vi om svar på',
    topicsIntro:
      'Et kort svar er nok. Temaene har samme nummer som hos IMDi. Tema 2, videregående opplæring, og tema 6, fylkeskommunale planer, svarer fylkeskommunen på.',
    noPersonsMore: 'Navn, fødselsnummer og helseopplysninger om enkeltpersoner skal ikke stå i svaret.',
    figuresHeading: 'Tall for kommunen',
    figuresIntro: 'Tallene er IMDis. Si fra hvis noe er feil.',
    answerHeading: 'Slik svarer dere',
    answer: 'Bruk svarskjemaet som følger med. Send det innen {{frist}} til {{kontakt}}.',
    nextHeading: 'Dette skjer videre',
    next: 'Fylkeskommunen setter svarene sammen og sender dem til IMDi. Der står det også hvilke kommuner som ikke har svart. Fylkeskommunens egne vurderinger vises aldri som kommunens svar. Tallet for hver kommune kommer senere, og kommunestyret avgjør.',
  },
  reminder: {
    title: 'Påminnelse om innspill før bosetting av flyktninger i\u00a0{{år}}',
    lead: 'Vi mangler svar fra {{kommune}} kommune. Svar innen {{frist}}.',
    why: 'Vi skrev til dere {{sendt}} og ba om innspill før bosettingen i {{år}}. Har dere svart i mellomtiden, kan dere se bort fra dette brevet.',
    topicsHeading: 'Et kort svar er nok',
    topicsIntro: 'Vi ber om svar på fire temaer:',
    answer: 'Bruk svarskjemaet som følger med. Send det til {{kontakt}}.',
    without:
      'Får vi ikke svar, sier vi det til IMDi. Da må fylkeskommunen bygge anbefalingen på offentlige tall alene.',
  },
  email: {
    greeting: 'Hei!',
    request: (kommune: string, deadline: string, year: number) =>
      `Vi ber ${kommune} kommune om innspill før bosettingen av flyktninger i ${year}. Fristen er ${deadline}. Brev og svarskjema ligger ved.`,
    reminder: (kommune: string, deadline: string, year: number, sent: string) =>
      `Vi mangler innspill fra ${kommune} kommune før bosettingen av flyktninger i ${year}. Vi skrev til dere ${sent}. Svar innen ${deadline}. Brev og svarskjema ligger ved.`,
    topics: (names: string) => `Vi ber om et kort svar på ${names}.`,
    figures: (year: string, figures: string) => `IMDis tall for kommunen i ${year}: ${figures}.`,
    figure: {
      anmodning: (number: string) => `anmodet om ${number}`,
      vedtak: (number: string) => `vedtak om ${number}`,
      bosatt: (number: string) => `bosatt ${number}`,
    },
    contact: (contact: string) => `Spørsmål? Kontakt ${contact}.`,
    attachments: (list: string) => `Vedlegg: ${list}.`,
    subject: 'Emne',
    addresses: 'E-postadresser',
  },
  attachments: {
    form: 'Svarskjema (Excel og Word)',
    criteria: {
      proposed: (year: number) => `Kriterier for anbefalingen for ${year}, forslag`,
      decided: (year: number) => `Kriterier for anbefalingen for ${year}, fastsatt`,
    },
    anmodning: (fylke: string, year: number) => `Anmodning til kommunene i ${fylke} for ${year}`,
    criteriaFile: { proposed: 'kriterier-forslag-bokmål', decided: 'kriterier-fastsatt-bokmål' },
    anmodningFile: 'anmodning-bokmål',
    criteriaIntro: {
      proposed: 'Dette er fylkeskommunens forslag. Merknader kan sendes sammen med innspillene.',
      decided: 'Kriteriene er fastsatt av fylkeskommunen.',
    },
    anmodningIntro: (year: number) =>
      `Så mange ble hver kommune i fylket anmodet om å bosette i ${year}. Tallene er IMDis.`,
    inhabitants: (period: string) => `Innbyggere ${period}`,
    sum: 'Sum',
    start: (lastYear: string, inhabitants: string) =>
      `Hver kommune får først en andel av måltallet: ${lastYear} av andelen følger tallet fra i fjor, og ${inhabitants} følger innbyggertallet.`,
    minimum: (minimum: string) => `Som hovedregel får ingen kommune som anmodes, færre enn ${minimum}.`,
    zeroOrMinimum: (minimum: string) => `Som hovedregel får hver kommune enten ingen eller minst ${minimum}.`,
    criterion: 'Kriterium',
    effect: 'Virkning',
    weight: 'Kan flytte andelen',
    noCriteria: 'Ingen andre kriterier er valgt.',
    noPersonsMoved:
      'Et kriterium flytter personer mellom kommunene og endrer aldri summen. Mangler en kommune tall, teller kriteriet ikke for den.',
  },
  formFile: 'svarskjema',
  templateFile: {
    request: 'Brevmal innspill bokmål.docx',
    reminder: 'Brevmal påminnelse bokmål.docx',
    recommendation: 'Brevmal anbefaling bokmål.docx',
    case: 'Mal saksframlegg bokmål.docx',
  },
  folder: {
    request: (fylke: string, year: number) => `Brev om innspill ${fylke} ${year}`,
    reminder: (fylke: string, year: number) => `Påminnelser om innspill ${fylke} ${year}`,
  },
  delivery: {
    title: (fylke: string, year: number) => `Innspill om bosetting av flyktninger i ${fylke} i\u00a0${year}`,
    folder: (fylke: string, year: number, version: number) => `Innspill ${fylke} ${year} v${version}`,
    lead: (sender: string, answered: number, all: number) =>
      all === 1
        ? `${sender} har spurt kommunen. ${answered === 1 ? 'Den har svart.' : 'Den har ikke svart.'}`
        : `${sender} har spurt ${all === 2 ? 'begge' : `alle ${all}`} kommunene i fylket, og ${answered} av ${all} har svart.`,
    notAll: (sender: string, sent: number, all: number, answered: number) =>
      `${sender} har registrert brev til eller svar fra ${sent} av ${all} kommuner, og ${answered} av ${all} har svart.`,
    before:
      'Innspillene er samlet før det finnes noe måltall, og sier ikke hvor mange som anbefales. Tallene er kommunenes egne og er ingen grenser.',
    ownAssessment: 'Vurderingene fra 1 til 5 er fylkeskommunens, ikke kommunens.',
    answeredHeading: '1 Hvem har svart',
    numbersHeading: '2 Kommunenes egne tall',
    fylkeHeading: '3 Fylkeskommunens egne opplysninger',
    kommunerHeading: '4 Kommune for kommune',
    samarbeidHeading: '5 Samarbeid mellom kommuner',
    noSamarbeid: 'Ingen samarbeid er lagt inn.',
    plansHeading: 'Fylkeskommunale planer',
    noPlans: 'Ingen tekst om fylkeskommunale planer er lagt inn.',
    regionHeading: (name: string) => `Videregående opplæring: ${name}`,
    regionMembers: (names: string) => `Gjelder ${names}.`,
    noRegions: 'Ingen tekst om videregående opplæring er lagt inn.',
    kommune: 'Kommune',
    kommunenummer: 'Nr.',
    status: 'Status',
    answeredOn: 'Svart',
    journal: 'Journalpost',
    statuses: {
      none: 'brev ikke registrert',
      made: 'brev ikke registrert',
      sent: 'ikke svart',
      reminded: 'ikke svart, påminnet',
      answered: 'svart',
      approved: 'svart, gjennomgått',
      empty: 'tomt svar',
    },
    late: 'etter fristen',
    deadline: (date: string) => `Frist for svar: ${date}.`,
    missing: (names: string) => `Ikke svart: ${names}.`,
    noAnswer: 'Kommunen har ikke svart.',
    emptyAnswer: 'Kommunen har svart, men svaret er tomt.',
    source: (source: string) => `Kilde: ${source}.`,
    line: 'Særskilt for kommunen',
    host: (name: string) => `Vertskommune: ${name}.`,
    joint: (min: string | null, max: string | null) =>
      min === null
        ? `Felles ramme: høyst ${max ?? ''}.`
        : max === null
          ? `Felles ramme: minst ${min}.`
          : `Felles ramme: ${min}–${max}.`,
    columns: {
      can: 'Kan bosette',
      wants: 'Ønsker',
      extra: 'Flere ved behov',
      health: 'Alvorlige helsebehov',
      minors: 'Enslige mindreårige',
    },
    numbersNote: 'Tomt felt betyr at kommunen ikke har svart på det. 0 betyr ingen.',
    sumNote: (parts: string) => `Så mange kommuner er med i summene: ${parts}.`,
    sumPart: (column: string, known: number, all: number) => `${column} ${known} av ${all}`,
    numbersSummary: 'Hvor mange hver kommune kan og ønsker å bosette',
    answeredSummary: 'Hver kommune med status og dato for svaret',
    sheets: {
      overview: 'Oversikt',
      texts: 'Innspill',
      capacity: 'Kapasitet',
      fylke: 'Fylket',
      samarbeid: 'Samarbeid',
    },
    topic: 'Tema',
    text: 'Tekst',
    assessment: 'Vurdering',
    assessmentWord: 'I ord',
    origin: 'Kilde',
    appliesTo: 'Gjelder',
    name: 'Navn',
    service: 'Tjeneste',
    hostColumn: 'Vertskommune',
    members: 'Kommuner',
    min: 'Minst',
    max: 'Høyst',
    fylke: 'hele fylket',
    noTexts: 'Ingen tekster er lagt inn.',
    receiver: 'Integrerings- og mangfoldsdirektoratet (IMDi)',
    note: 'Merknad',
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type LetterWords = Widened<typeof lettersNb>;
