import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A4 in points; 2.3 cm at the sides, as in the letter in Word. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 65.2,
  right: 65.2,
  top: 62,
  bottom: 64,
} as const;

export const textWidth = page.width - page.left - page.right;
export const textBottom = page.height - page.bottom;

export const colours = {
  ink: '#1E2B3C',
  head: '#1F4164',
  sum: '#E6EEF6',
  line: '#C3CCD5',
  quiet: '#4B5A6B',
  warning: '#8A2B0B',
  warningFill: '#FDEBE3',
  callout: '#F0F5FA',
  white: '#FFFFFF',
  bars: { whole: '#1F4164', more: '#2F7D7D', fewer: '#B25C2A' },
} as const;

/** Inter, embedded: its letters cover Norwegian and the Sámi languages. */
export type Face = 'regular' | 'bold';

const files: Record<Face, string> = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  bold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
};

const read = new Map<Face, Buffer>();

/** The bytes of a face, read once. */
export function fontBytes(face: Face): Buffer {
  const known = read.get(face);
  if (known !== undefined) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(files[face]));
  read.set(face, bytes);
  return bytes;
}
