import type { ScreenWords } from './screens-nb.ts';

/** Words of the map in nynorsk. */
export const mapNn: ScreenWords['map'] = {
  title: 'Kart over forslaget',
  keys: 'Piltastane går til næraste kommune, Enter vel henne.',
  place: (name, proposal, change, perThousand) =>
    `${name}: ${proposal}${change === '' ? '' : `, endring ${change}`}${perThousand === '' ? '' : `, ${perThousand} per 1 000`}`,
  legend: 'Teiknforklaring',
  change: 'Endring:',
  perThousand: 'Per 1 000:',
  range: (from, to, next) => (next ? `${from}, ${to}` : `${from} … ${to}`),
  area: 'Areal: personar',
  noLastYear: 'utan tal i fjor',
  noInhabitants: 'utan innbyggjartal',
  colour: 'Farge',
  byChange: 'Endring',
  byPerThousand: 'Per 1 000',
  shape: 'Form',
  bubbles: 'Bobler',
  filled: 'Grenser',
  choose: 'Bruk grensefil …',
  another: 'Ny grensefil …',
  reading: 'Les …',
  remove: 'Fjern grensene',
  removed: 'Grensene er fjerna',
  help: 'Kommunegrenser i GeoJSON eller TopoJSON, til dømes frå Geonorge. Dei blir forenkla og blir på denne maskina.',
  taken: (n, of) => `${n} av ${of} kommunar har fått grenser`,
  empty: 'Ingen kommunar med både tal og stad å vise på kartet.',
};
