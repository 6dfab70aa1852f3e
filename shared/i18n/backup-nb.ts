import type { BackupReason } from '../model/backup.ts';

/** Backups, and what is said when the database is damaged. */
export const backupNb = {
  step: 'Sikkerhetskopi',
  title: 'Sikkerhetskopier',
  lead: 'Fordel tar en kopi av alt hver dag du bruker programmet, og før alt som er vanskelig å angre. De ti siste blir liggende, og én fra hver måned.',
  startTitle: 'Gjenopprett sikkerhetskopi',
  startText: 'Har du en kopi fra før, eller fra en annen maskin, kan du hente fram alt som står i den.',
  make: 'Ta en kopi nå',
  makeAndSave: 'Lagre en kopi et annet sted',
  chooseFile: 'Gjenopprett fra fil',
  list: 'Kopier',
  none: 'Det er ingen kopier ennå.',
  columns: { made: 'Tatt', why: 'Hvorfor', holds: 'Runder', size: 'Størrelse', acts: 'Valg' },
  reasons: {
    daily: 'Dagens kopi',
    asked: 'Du ba om den',
    migration: 'Før ny utgave av Fordel',
    restore: 'Før en gjenoppretting',
    replace: 'Før en runde ble erstattet eller fjernet',
  } as Record<BackupReason, string>,
  rounds: (names: readonly string[]) => (names.length === 0 ? 'Ingen runder' : names.join(', ')),
  unreadable: 'Kan ikke leses',
  restore: 'Gjenopprett',
  restoreThis: (when: string) => `Gjenopprett kopien fra ${when}`,
  save: 'Lagre som fil',
  saveThis: (when: string) => `Lagre som fil: kopien fra ${when}`,
  confirmTitle: (when: string) => `Gjenopprette kopien fra ${when}?`,
  confirmFile: (file: string) => `Gjenopprette fra ${file}?`,
  confirmText:
    'Alt i Fordel blir slik det var i kopien. Det du har nå, kopieres først, så du kan gå tilbake til det.',
  holds: (rounds: string, last: string | null) =>
    `Kopien har: ${rounds}.${last === null ? '' : ` Siste endring ${last}.`}`,
  confirm: 'Gjenopprett',
  cancel: 'Avbryt',
  made: 'Kopien er tatt og lest gjennom.',
  saved: (name: string) => `${name} er lagret.`,
  restored: 'Kopien er gjenopprettet. Det du hadde, ligger øverst i listen.',
  failed: 'Dagens sikkerhetskopi kunne ikke tas. Sjekk at det er plass på disken, og ta en kopi nå.',
  network:
    'Dataene ligger på en nettverksdisk. Der kan de bli skadet når forbindelsen brytes. Flytt mappen til maskinens egen disk.',
  sync: (service: string) =>
    `Dataene ligger i en mappe som ${service} synkroniserer. Det kan skade dem. Flytt mappen ut av ${service}.`,
  dismiss: 'Jeg har lest det',
  recovery: {
    title: 'Dataene dine er skadet',
    damaged: (file: string) => `${file} er skadet og kan ikke åpnes. Ingenting er endret eller slettet.`,
    foreign: (file: string) =>
      `${file} er ikke lenger en database fra Fordel. Ingenting er endret eller slettet.`,
    newest: 'Dette er den nyeste hele kopien:',
    restore: (when: string) => `Gjenopprett kopien fra ${when}`,
    kept: 'Den skadede filen blir liggende ved siden av, med «skadet» i navnet. IT-støtten kan prøve å hente ut mer av den.',
    older: 'Eldre kopier',
    noneGood:
      'Det finnes ingen hel sikkerhetskopi her. Ta vare på mappen slik den er, og be IT-støtten se etter en kopi av den.',
    spoiled: (count: number) =>
      count === 1 ? 'Én kopi er selv skadet og er utelatt.' : `${count} kopier er selv skadet og er utelatt.`,
    done: (kept: string) => `Kopien er gjenopprettet. Den skadede filen heter nå ${kept}.`,
    doneNone: 'Kopien er gjenopprettet.',
  },
};

export type BackupWords = typeof backupNb;
