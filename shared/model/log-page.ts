/** Entries of the log in one answer. */
export const logPage = 200;
