import { textWidth } from '../charts/text-width.ts';
import type { Size } from '../components/use-size.ts';
import type { Spot } from './mercator.ts';

/** A kommune on the filled map, in order of importance. */
export interface LandText extends Spot {
  readonly id: string;
  readonly name: string;
  readonly sign: string;
}

export interface LandLabel extends Spot {
  readonly id: string;
  /** null where only the sign has room. */
  readonly name: string | null;
  readonly sign: string;
}

/** The name over the sign where both have room, else the sign alone, else nothing: no text covers another. */
export function landLabels(texts: readonly LandText[], size: Size, type: number): readonly LandLabel[] {
  const taken: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[] = [];
  const takes = ({ x, y }: Spot, w: number, h: number): boolean => {
    const inside = x - w / 2 >= 0 && x + w / 2 <= size.width && y - h / 2 >= 0 && y + h / 2 <= size.height;
    const free = taken.every(
      (one) => Math.abs(one.x - x) * 2 >= one.w + w || Math.abs(one.y - y) * 2 >= one.h + h,
    );
    if (inside && free) taken.push({ x, y, w, h });
    return inside && free;
  };
  // Signs first: each is worth more than a neighbour's name.
  const withSign = texts.filter((text) => takes(text, textWidth(text.sign, type) + 4, type * 1.1));
  return withSign.map((text) => {
    const width = textWidth(text.name, type) + 4;
    const above = { x: text.x, y: text.y - type * 1.15 };
    const named = takes(above, width, type * 1.1);
    return { id: text.id, x: text.x, y: text.y, name: named ? text.name : null, sign: text.sign };
  });
}
