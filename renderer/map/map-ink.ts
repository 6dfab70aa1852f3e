/** Fill, edge and text on white. */
export type Ink = readonly [fill: string, edge: string, text: string];

/** Of each class that map.css has, as in its light theme. */
const inks: Readonly<Record<string, Ink>> = {
  up3: ['#1f66ad', '#0b4c8c', '#ffffff'],
  up2: ['#5b9bd5', '#0b4c8c', '#10161c'],
  up1: ['#a9cbea', '#0b4c8c', '#10161c'],
  zero: ['#c9ccd0', '#6b6e72', '#10161c'],
  down1: ['#e39a52', '#9a5212', '#10161c'],
  down2: ['#a9570f', '#6b3508', '#ffffff'],
  seq5: ['#0b3c70', '#0b3c70', '#ffffff'],
  seq4: ['#1f66ad', '#0b4c8c', '#ffffff'],
  seq3: ['#5b9bd5', '#0b4c8c', '#10161c'],
  seq2: ['#a9cbea', '#0b4c8c', '#10161c'],
  seq1: ['#e3edf7', '#0b4c8c', '#10161c'],
};

/** Of a class; one that has none, as a kommune outside, is as good as white. */
export const mapInk = (colour: string): Ink => inks[colour] ?? ['#f3f3f4', '#77797b', '#292c30'];
