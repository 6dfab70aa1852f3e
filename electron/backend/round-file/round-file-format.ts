/**
 * Counts up when an older Fordel could read no file any more. A column that is new has a default and needs no new number. Nor
 * has that the innspill of one state share their version in both languages: an older Fordel, which gave them one each, calls a
 * file where both were exported damaged, and reads every other.
 */
export const roundFileVersion = 1;
export const roundFileFormat = 'fordel-runde';
/** Not `.fordel`, which is a backup of everything: opening one shall never be taken for the other. */
export const roundFileEnding = '.fordel-runde';

const MB = 1024 * 1024;

/**
 * A year's round with its letters is 2–10 MB packed; attachments of 10 MB each are the largest things in it. A file
 * beyond this is no round.
 */
export const roundFileLimits = { packedBytes: 100 * MB, unpackedBytes: 400 * MB } as const;

/** The heap of the thread that reads a file, in megabytes: what a hostile file can use up is that thread's alone. */
export const roundFileHeapMB = 2_048;
