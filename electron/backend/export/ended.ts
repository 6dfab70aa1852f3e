/** What somebody has written, with a full stop where it has no end: it stands among sentences. */
export const ended = (text: string): string => {
  const written = text.trim();
  return written === '' || /[.!?…:][»”"')]*$/.test(written) ? written : `${written}.`;
};
