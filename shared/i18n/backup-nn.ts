import type { BackupWords } from './backup-nb.ts';

export const backupNn = {
  step: 'Tryggingskopi',
  title: 'Tryggingskopiar',
  lead: 'Fordel tek ein kopi av alt kvar dag du brukar programmet, og før alt som er vanskeleg å angre. Dei ti siste blir liggjande, og éin frå kvar månad.',
  startTitle: 'Gjenopprett tryggingskopi',
  startText: 'Har du ein kopi frå før, eller frå ei anna maskin, kan du hente fram alt som står i han.',
  make: 'Ta ein kopi no',
  makeAndSave: 'Lagre ein kopi ein annan stad',
  chooseFile: 'Gjenopprett frå fil',
  list: 'Kopiar',
  none: 'Det er ingen kopiar enno.',
  columns: { made: 'Teken', why: 'Kvifor', holds: 'Rundar', size: 'Storleik', acts: 'Val' },
  reasons: {
    daily: 'Kopien for dagen',
    asked: 'Du bad om han',
    migration: 'Før ny utgåve av Fordel',
    restore: 'Før ei gjenoppretting',
    replace: 'Før ein runde vart erstatta eller fjerna',
  },
  rounds: (names) => (names.length === 0 ? 'Ingen rundar' : names.join(', ')),
  unreadable: 'Kan ikkje lesast',
  restore: 'Gjenopprett',
  restoreThis: (when) => `Gjenopprett kopien frå ${when}`,
  save: 'Lagre som fil',
  saveThis: (when) => `Lagre som fil: kopien frå ${when}`,
  confirmTitle: (when) => `Gjenopprette kopien frå ${when}?`,
  confirmFile: (file) => `Gjenopprette frå ${file}?`,
  confirmText:
    'Alt i Fordel blir slik det var i kopien. Det du har no, blir kopiert først, så du kan gå tilbake til det.',
  holds: (rounds, last) => `Kopien har: ${rounds}.${last === null ? '' : ` Siste endring ${last}.`}`,
  confirm: 'Gjenopprett',
  cancel: 'Avbryt',
  made: 'Kopien er teken og lesen gjennom.',
  saved: (name) => `${name} er lagra.`,
  restored: 'Kopien er gjenoppretta. Det du hadde, ligg øvst i lista.',
  failed: 'Tryggingskopien for dagen kunne ikkje takast. Sjekk at det er plass på disken, og ta ein kopi no.',
  network:
    'Dataa ligg på ein nettverksdisk. Der kan dei bli skadde når sambandet blir brote. Flytt mappa til disken på maskina.',
  sync: (service) =>
    `Dataa ligg i ei mappe som ${service} synkroniserer. Det kan skade dei. Flytt mappa ut av ${service}.`,
  dismiss: 'Eg har lese det',
  recovery: {
    title: 'Dataa dine er skadde',
    damaged: (file) => `${file} er skadd og kan ikkje opnast. Ingenting er endra eller sletta.`,
    foreign: (file) => `${file} er ikkje lenger ein database frå Fordel. Ingenting er endra eller sletta.`,
    newest: 'Dette er den nyaste heile kopien:',
    restore: (when) => `Gjenopprett kopien frå ${when}`,
    kept: 'Den skadde fila blir liggjande ved sida av, med «skadet» i namnet. IT-støtta kan prøve å hente ut meir av henne.',
    older: 'Eldre kopiar',
    noneGood:
      'Det finst ingen heil tryggingskopi her. Ta vare på mappa slik ho er, og be IT-støtta sjå etter ein kopi av henne.',
    spoiled: (count) =>
      count === 1
        ? 'Éin kopi er sjølv skadd og er utelaten.'
        : `${count} kopiar er sjølve skadde og er utelatne.`,
    done: (kept) => `Kopien er gjenoppretta. Den skadde fila heiter no ${kept}.`,
    doneNone: 'Kopien er gjenoppretta.',
  },
} satisfies BackupWords;
