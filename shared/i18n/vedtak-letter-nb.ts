/** The letter that asks a kommune for a copy of its vedtak, in bokmål. */
export const vedtakLetterNb = {
  title: (year: number) => `Kopi av vedtak om bosetting av flyktninger i\u00a0${year}`,
  lead: (kommune: string) => `Vi ber om kopi av vedtaket når ${kommune} kommunestyre har behandlet saken.`,
  asked: (kommune: string, n: string, year: number) =>
    `IMDi har anmodet ${kommune} kommune om å bosette ${n} flyktninger i ${year}.`,
  askedMinors: (n: string) => `${n} av dem er enslige mindreårige.`,
  sendHeading: 'Dit sendes vedtaket',
  sendIntro: 'Saken er allerede sendt hvis dere har gjort dette:',
  send: [
    'Kopi av vedtaket til IMDi: post@imdi.no.',
    'Samme kopi til KS og til fylkeskommunen.',
    'Tallet er skrevet inn i IMDinett.',
  ],
  containsHeading: 'Dette må stå i vedtaket',
  contains: [
    'Hvor mange flyktninger kommunen vil bosette. Det må være et bestemt tall.',
    'Hvor mange av dem som er enslige mindreårige, hvis kommunen er anmodet om det.',
    'Om kommunen kan ta imot flere hvis behovet øker, og hvor mange.',
    'Hvor mange plasser kommunen har til personer med alvorlige helsebehov.',
  ],
  reservations:
    'Vedtaket kan ikke ta forbehold, heller ikke om familiegjenforening. Plasser som ikke blir brukt, overføres ikke til neste år.',
  already: 'Har dere sendt vedtaket, kan dere se bort fra dette brevet.',
  thanks: 'Takk for innsatsen. Ring eller skriv gjerne hvis noe er uklart.',
  contact: (contact: string) => `Kontakt: ${contact}.`,
  folder: (fylke: string, year: number) => `Kopi av vedtak, ${fylke} ${year}`,
  file: 'kopi-av-vedtak',
};

export type VedtakLetterWords = typeof vedtakLetterNb;
