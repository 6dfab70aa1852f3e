import type { Outcome } from '../store/outcome.ts';
import { useLive } from '../store/use-live.ts';
import type { ChartFrame } from './chart-frame.ts';
import type { ChartModel } from './chart-model.ts';
import { drawMarks } from './draw-marks.ts';
import { type LiveMark, liveMarks } from './live-marks.ts';
import type { ChartFollow } from './use-chart-model.ts';

interface Props {
  readonly model: ChartModel;
  readonly frame: ChartFrame;
  readonly selected: string | null;
  readonly follow: ChartFollow;
  /** What the chart is drawn from. */
  readonly outcome: Outcome | null;
}

/** The marks while a slider moves, over the chart's own, which are hidden meanwhile: drawing a chart takes longer than a move. */
export function LiveLayer({ model, frame, selected, follow, outcome }: Props) {
  const layer = useLive<SVGSVGElement, readonly LiveMark[] | null>((live) => {
    const now = live.outcome === outcome ? null : follow(live);
    return now === null ? null : liveMarks(now, { model, frame, selected });
  }, show);
  return (
    <svg
      ref={(drawing) => {
        const stop = layer(drawing);
        return () => {
          drawing?.parentElement?.removeAttribute('data-moving');
          stop?.();
        };
      }}
      className="live-marks"
      aria-hidden="true"
    />
  );
}

function show(layer: SVGSVGElement, marks: readonly LiveMark[] | null): void {
  layer.parentElement?.toggleAttribute('data-moving', marks !== null);
  if (marks !== null) drawMarks(layer, marks);
}
