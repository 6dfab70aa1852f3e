import { formatNumber } from './format-number.ts';
import type { HjelpWords } from './hjelp-nb.ts';

export const hjelpNn = {
  step: 'Hjelp',
  title: 'Hjelp',
  command: 'Hjelp til dette steget',
  keys: 'Tastar',
  about: 'Om Fordel',
  chapters: 'Kapittel',
  searchLabel: 'Søk i hjelpa',
  hits: (n) => (n === 0 ? 'Ingen kapittel passar' : `${formatNumber(n)} kapittel`),
  noHits: 'Prøv eit anna ord, eller tøm søkjefeltet.',
  back: (screen) => `Tilbake til ${screen}`,
  toStart: 'Tilbake til framsida',
  keyHead: 'Tast',
  commandHead: 'Gjer',
  otherKeys: [
    ['Piltastar', 'flytt i tabellar, lister og kart'],
    ['Enter', 'vel, eller lagre det som er skrive'],
    ['F2', 'skriv i cella'],
    ['Shift Enter', 'ny linje i ein grunn'],
    ['Escape', 'lukk, eller angre skrivinga'],
    ['Tab', 'neste felt eller knapp'],
  ],
  version: 'Versjon',
  openedIn: 'Opna i',
  doors: { electron: 'eige vindauge', browser: 'nettlesar', cli: 'kommandolinje', test: 'test' },
  licences: 'Programvare frå andre',
  licencesLead: 'Fordel har lisensen MIT og byggjer på programvare frå andre, som har sine eigne lisensar.',
  licencesShow: 'Vis lisensane',
  licencesWait: 'Hentar lisensane …',
  support: {
    title: 'Støttefil',
    lead: 'Til IT-støtta når noko ikkje verkar. Fila har ingen tekst, namn eller tal frå kommunane. Sjå gjennom henne før du lagrar.',
    show: 'Vis støttefila',
    contents: 'Dette står i fila',
    save: 'Lagre støttefila',
    saved: (name) => `${name} er lagra`,
    download: 'Last ned støttefila',
  },
  tour: {
    offer: 'Ny her?',
    offerText: 'Fem korte stopp gjennom eit år, med Trøndelag 2022 som døme. Du kan avslutte når som helst.',
    start: 'Ta ei omvising',
    region: 'Omvising',
    at: (n, of) => `${n} av ${of}`,
    next: 'Neste',
    previous: 'Førre',
    skip: 'Avslutt omvisinga',
    done: 'Ferdig',
    stops: {
      runde:
        'Her står måltalet for fylket, og kven som får oppmoding. Kjem det eit nytt måltal, legg du det til.',
      grunnlag:
        'Slepp filer frå IMDi, NAV og SSB i vindauget. Du ser kva som blir lese, før noko blir teke inn.',
      innspill: 'Brev og svarskjema til kommunane, og svara deira. Vurderinga di står for seg.',
      fordeling:
        'Vel ein kommune: grunnane står i personar og går opp. Dra i eit kriterium og sjå tala følgje med.',
      anbefaling: 'Pakken til IMDi blir laga og kontrollert her. Trykk F1 når du vil ha hjelp til eit steg.',
    },
  },
} satisfies HjelpWords;
