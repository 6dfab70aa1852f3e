/** What says which round: every command that works on one takes these. */
export const roundOptions = {
  db: { type: 'string' },
  round: { type: 'string' },
  fylke: { type: 'string' },
  label: { type: 'string' },
} as const;
