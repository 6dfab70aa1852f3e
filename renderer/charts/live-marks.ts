import type { ChartFrame } from './chart-frame.ts';
import type { ChartModel, MarkKind } from './chart-model.ts';
import type { NamePlace } from './place-names.ts';

/** A mark on its way: where it is now, in pixels of the chart as it was drawn. */
export interface LiveMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly label: string;
  readonly strong: string;
  /** null: it had no name when the chart was drawn. */
  readonly name: NamePlace | null;
}

interface Drawn {
  readonly model: ChartModel;
  readonly frame: ChartFrame;
  readonly selected: string | null;
}

/**
 * The marks of other numbers on a chart that is drawn: its axes stand still while a slider moves, and a mark that leaves
 * them stays at their edge. A name keeps its place beside its mark.
 */
export function liveMarks(now: ChartModel, { model, frame, selected }: Drawn): readonly LiveMark[] {
  const { plot, x, y, names } = frame;
  const within = (value: number, from: number, length: number): number =>
    Math.max(from, Math.min(from + length, value));
  const before = new Map(model.marks.map((mark) => [mark.id, mark]));
  return now.marks.map((mark) => {
    const at = { x: within(x(mark.x), plot.left, plot.width), y: within(y(mark.y), plot.top, plot.height) };
    const old = before.get(mark.id);
    const place = names.get(mark.id);
    return {
      ...at,
      kind: mark.kind,
      selected: mark.id === selected,
      label: mark.label ?? old?.label ?? '',
      strong: mark.strong,
      name:
        old === undefined || place === undefined
          ? null
          : {
              x: place.x + at.x - x(old.x),
              y: place.y + at.y - y(old.y),
              anchor: place.anchor,
            },
    };
  });
}
