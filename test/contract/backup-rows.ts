import type { TableRow } from './table.ts';

/** Backups last: a restore would take the other rows' work with it. */
export const backupRows: readonly TableRow[] = [
  { says: 'there are no backups of one’s own making at first', gives: 'ok', name: 'backup.list', input: {} },
  {
    says: 'a backup that is not there is not given out',
    gives: 'backup-not-found',
    name: 'backup.export',
    input: { name: '../fordel.db' },
  },
  {
    says: 'nor restored',
    gives: 'backup-not-found',
    name: 'backup.restore',
    input: { from: { name: 'fordel-20261122T100000000Z-asked-v1.fordel' } },
  },
  {
    says: 'a file that was not given is not restored from',
    gives: 'file-not-found',
    name: 'backup.restore',
    input: { from: { file: 'ingen-slik-fil' } },
  },
  {
    says: 'nor looked into',
    gives: 'file-not-found',
    name: 'backup.inspect',
    input: { file: 'ingen-slik-fil' },
  },
  { says: 'a database that is well needs no recovery', gives: 'ok', name: 'recovery.show', input: {} },
  {
    says: 'and gets none',
    gives: 'nothing-to-recover',
    name: 'recovery.restore',
    input: { name: 'fordel-20261122T100000000Z-asked-v1.fordel' },
  },
  { says: 'a backup is made when it is asked for', gives: 'ok', name: 'backup.make', input: {} },
];
