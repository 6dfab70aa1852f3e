import type { LonLat } from '../../../shared/model/boundary.ts';

/** Kilometres per degree; east–west at 64° north, in the middle of the country. */
const kmNorth = 111.2;
const kmEast = kmNorth * Math.cos((64 * Math.PI) / 180);

/** Square kilometres of the triangle between three points. */
const triangle = (a: LonLat, b: LonLat, c: LonLat): number =>
  Math.abs(((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) * 0.5 * kmEast * kmNorth);

/**
 * Visvalingam and Whyatt 1993, «Line generalisation by repeated elimination of points»: takes away, again and again, the
 * point whose triangle with its neighbours is smallest, as long as that is below `leastKm2`. Both ends stay.
 */
export function visvalingam(line: readonly LonLat[], leastKm2: number): readonly LonLat[] {
  const { length } = line;
  if (length < 3) return line;
  const before = Int32Array.from({ length }, (_, index) => index - 1);
  const after = Int32Array.from({ length }, (_, index) => index + 1);
  const area = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const gone = new Uint8Array(length);
  const heap: { readonly index: number; readonly area: number }[] = [];
  const measure = (index: number, least: number): void => {
    if (index <= 0 || index >= length - 1) return;
    const [a, b, c] = [line[before[index] ?? 0], line[index], line[after[index] ?? 0]];
    if (a === undefined || b === undefined || c === undefined) return;
    // A point is never thought smaller than one already taken, so that the order is one of importance.
    area[index] = Math.max(least, triangle(a, b, c));
    push(heap, { index, area: area[index] ?? 0 });
  };
  for (let index = 1; index < length - 1; index += 1) measure(index, 0);
  for (let top = pop(heap); top !== undefined && top.area < leastKm2; top = pop(heap)) {
    if (gone[top.index] === 1 || area[top.index] !== top.area) continue;
    gone[top.index] = 1;
    const [left, right] = [before[top.index] ?? 0, after[top.index] ?? 0];
    after[left] = right;
    before[right] = left;
    measure(left, top.area);
    measure(right, top.area);
  }
  return line.filter((_, index) => gone[index] === 0);
}

interface Entry {
  readonly index: number;
  readonly area: number;
}

const less = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined && b !== undefined && (a.area < b.area || (a.area === b.area && a.index < b.index));

function push(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  heap.push(entry);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || !less(entry, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (less(heap[child + 1], heap[child])) child += 1;
    const below = heap[child];
    if (below === undefined || !less(below, last)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = last;
  return top;
}
