import type { MarkKind } from './chart-model.ts';

/** Up and down point their way; the others are round, or square where a number is locked. */
export function markPath(kind: MarkKind, x: number, y: number): string {
  switch (kind) {
    case 'up':
      return `M${x - 5} ${y + 4}h10l-5 -9z`;
    case 'down':
      return `M${x - 5} ${y - 4}h10l-5 9z`;
    case 'none':
      return '';
    case 'locked':
      return `M${x - 4} ${y - 4}h8v8h-8z`;
    default:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`;
  }
}
