/** Why a backup was made. */
export const backupReasons = ['daily', 'asked', 'migration', 'restore', 'replace'] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface BackupRound {
  readonly fylke: string;
  readonly year: number;
  /** What tells it from another of the same year and fylke; '' = nothing. */
  readonly label: string;
}

/** A backup as the window lists it: a name without a folder, never a path. */
export interface BackupView {
  readonly name: string;
  /** ISO, UTC. */
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** null where the file cannot be read any more. */
  readonly rounds: readonly BackupRound[] | null;
}

/** Where the database lies, when it lies where a database should not. */
export interface UnsafePlace {
  readonly kind: 'network' | 'sync';
  /** The service that copies the folder, such as OneDrive; null for a network drive. */
  readonly service: string | null;
}

export interface BackupList {
  /** Newest first. */
  readonly backups: readonly BackupView[];
  readonly unsafePlace: UnsafePlace | null;
  /** The automatic backup of this start could not be made. */
  readonly failed: boolean;
}

/** What a file that is offered as a backup holds, once it has been checked. */
export interface BackupContents {
  readonly rounds: readonly BackupRound[];
  /** The last thing done in it, ISO; null where nothing was. */
  readonly lastChange: string | null;
}

/** A start that failed on the data: what is wrong, and the backups that were read through and found good. */
export interface RecoveryView {
  readonly problem: 'database-damaged' | 'database-foreign';
  readonly file: string;
  /** Newest first. */
  readonly good: readonly BackupView[];
  /** Backups that are themselves damaged. */
  readonly spoiled: number;
}
