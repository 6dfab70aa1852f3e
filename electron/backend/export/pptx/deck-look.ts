/** Colours of the presentation, those of the letter. Text colours are 7 : 1 against white. */
export const look = {
  ink: '1E2B3C',
  head: '1F4164',
  quiet: '4B5A6B',
  line: 'C3CCD5',
  pale: 'F0F5FA',
  sum: 'E6EEF6',
  white: 'FFFFFF',
  /** Last year. */
  before: '9DB2C6',
  more: '2F7D7D',
  fewer: 'B25C2A',
  warning: '8A2B0B',
} as const;

/** Every machine sets it, or a face of the same width, alike. */
export const face = 'Arial';

/** «20 000», whatever language the reader's machine has. */
export const wholeNumber = '[>=1000]#\\ ##0;0';

/** Inches. */
export const page = { width: 13.333, height: 7.5, left: 0.6, text: 12.13, top: 1.55 } as const;
