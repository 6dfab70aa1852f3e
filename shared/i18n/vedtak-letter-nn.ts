import type { VedtakLetterWords } from './vedtak-letter-nb.ts';

/** The letter that asks a kommune for a copy of its vedtak, in nynorsk. */
export const vedtakLetterNn = {
  title: (year: number) => `Kopi av vedtak om busetjing av flyktningar i\u00a0${year}`,
  lead: (kommune: string) => `Vi ber om kopi av vedtaket når ${kommune} kommunestyre har behandla saka.`,
  asked: (kommune: string, n: string, year: number) =>
    `IMDi har oppmoda ${kommune} kommune om å busetje ${n} flyktningar i ${year}.`,
  askedMinors: (n: string) => `${n} av dei er einslege mindreårige.`,
  sendHeading: 'Hit skal vedtaket sendast',
  sendIntro: 'Saka er alt send dersom de har gjort dette:',
  send: [
    'Kopi av vedtaket til IMDi: post@imdi.no.',
    'Same kopi til KS og til fylkeskommunen.',
    'Talet er skrive inn i IMDinett.',
  ],
  containsHeading: 'Dette må stå i vedtaket',
  contains: [
    'Kor mange flyktningar kommunen vil busetje. Det må vere eit bestemt tal.',
    'Kor mange av dei som er einslege mindreårige, dersom kommunen er oppmoda om det.',
    'Om kommunen kan ta imot fleire dersom behovet aukar, og kor mange.',
    'Kor mange plassar kommunen har til personar med alvorlege helsebehov.',
  ],
  reservations:
    'Vedtaket kan ikkje ta atterhald, heller ikkje om familiesameining. Plassar som ikkje blir brukte, blir ikkje overførte til neste år.',
  already: 'Har de sendt vedtaket, kan de sjå bort frå dette brevet.',
  thanks: 'Takk for innsatsen. Ring eller skriv gjerne dersom noko er uklart.',
  contact: (contact: string) => `Kontakt: ${contact}.`,
  folder: (fylke: string, year: number) => `Kopi av vedtak, ${fylke} ${year}`,
  file: 'kopi-av-vedtak',
} satisfies VedtakLetterWords;
