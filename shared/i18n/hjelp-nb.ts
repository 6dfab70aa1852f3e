import { formatNumber } from './format-number.ts';

/** Words around the guide: search, the list of keys, About, the support file and the tour. */
export const hjelpNb = {
  step: 'Hjelp',
  title: 'Hjelp',
  command: 'Hjelp til dette trinnet',
  keys: 'Taster',
  about: 'Om Fordel',
  chapters: 'Kapitler',
  searchLabel: 'Søk i hjelpen',
  hits: (n: number) =>
    n === 0 ? 'Ingen kapitler passer' : n === 1 ? '1 kapittel' : `${formatNumber(n)} kapitler`,
  noHits: 'Prøv et annet ord, eller tøm søkefeltet.',
  back: (screen: string) => `Tilbake til ${screen}`,
  toStart: 'Tilbake til forsiden',
  keyHead: 'Tast',
  commandHead: 'Gjør',
  otherKeys: [
    ['Piltaster', 'flytt i tabeller, lister og kart'],
    ['Enter', 'velg, eller lagre det som er skrevet'],
    ['F2', 'skriv i cellen'],
    ['Shift Enter', 'ny linje i en grunn'],
    ['Escape', 'lukk, eller angre skrivingen'],
    ['Tab', 'neste felt eller knapp'],
  ] as readonly (readonly [string, string])[],
  version: 'Versjon',
  openedIn: 'Åpnet i',
  doors: { electron: 'eget vindu', browser: 'nettleser', cli: 'kommandolinje', test: 'test' },
  licences: 'Programvare fra andre',
  licencesLead: 'Fordel har lisensen MIT og bygger på programvare fra andre, som har sine egne lisenser.',
  licencesShow: 'Vis lisensene',
  licencesWait: 'Henter lisensene …',
  support: {
    title: 'Støttefil',
    lead: 'Til IT-støtten når noe ikke virker. Filen har ingen tekst, navn eller tall fra kommunene. Se gjennom den før du lagrer.',
    show: 'Vis støttefilen',
    contents: 'Dette står i filen',
    save: 'Lagre støttefilen',
    saved: (name: string) => `${name} er lagret`,
    download: 'Last ned støttefilen',
  },
  tour: {
    offer: 'Ny her?',
    offerText:
      'Fem korte stopp gjennom et år, med Trøndelag 2022 som eksempel. Du kan avslutte når som helst.',
    start: 'Ta en omvisning',
    region: 'Omvisning',
    at: (n: number, of: number) => `${n} av ${of}`,
    next: 'Neste',
    previous: 'Forrige',
    skip: 'Avslutt omvisningen',
    done: 'Ferdig',
    stops: {
      runde:
        'Her står måltallet for fylket, og hvem som anmodes. Kommer det et nytt måltall, legger du det til.',
      grunnlag: 'Slipp filer fra IMDi, NAV og SSB i vinduet. Du ser hva som leses, før noe tas inn.',
      innspill: 'Brev og svarskjema til kommunene, og svarene deres. Din vurdering står for seg.',
      fordeling:
        'Velg en kommune: grunnene står i personer og går opp. Dra i et kriterium og se tallene følge med.',
      anbefaling: 'Pakken til IMDi lages og kontrolleres her. Trykk F1 når du vil ha hjelp til et trinn.',
    },
  },
};

export type HjelpWords = typeof hjelpNb;
