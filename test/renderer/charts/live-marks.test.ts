// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chartFrame } from '../../../renderer/charts/chart-frame.ts';
import { drawMarks } from '../../../renderer/charts/draw-marks.ts';
import { liveMarks } from '../../../renderer/charts/live-marks.ts';
import { changeModel } from '../../../renderer/charts/models/change-model.ts';
import { sizeModel } from '../../../renderer/charts/models/size-model.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { workRows } from '../../../renderer/store/work-rows.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { exampleRound } from '../support/example-round.ts';

const size = { width: 460, height: 300 };
const rowsAt = (alpha: number) => {
  const draft = { ...exampleRound.draft, criteria: { ...exampleRound.draft.criteria, alpha } };
  return workRows({ ...exampleRound, draft }, reckon(exampleRound, draft));
};
const model = changeModel(rowsAt(0.6), '9902', screensNb);
const frame = chartFrame(model, size, 12);
const drawn = { model, frame, selected: '9902' };

describe('the marks of a chart while a slider moves', () => {
  test('stand where the chart drew them while the numbers are the same, names too', () => {
    const marks = liveMarks(model, drawn);
    expect(marks).toHaveLength(model.marks.length);
    for (const [index, mark] of model.marks.entries()) {
      expect(marks[index]).toMatchObject({ x: frame.x(mark.x), y: frame.y(mark.y), kind: mark.kind });
      const name = marks[index]?.name ?? null;
      const place = frame.names.get(mark.id) ?? null;
      expect(name === null).toBe(place === null);
      expect(name?.x).toBeCloseTo(place?.x ?? Number.NaN, 9);
      expect(name?.y).toBeCloseTo(place?.y ?? Number.NaN, 9);
    }
  });

  test('go where the axes that were drawn say, and no further than their edge', () => {
    const now = changeModel(rowsAt(1), '9902', screensNb);
    const { left, top, width, height } = frame.plot;
    const marks = liveMarks(now, drawn);
    const inside = now.marks.filter(({ y }) => y >= model.y.ends[0] && y <= model.y.ends[1]);
    for (const mark of inside) {
      const at = marks[now.marks.indexOf(mark)];
      expect(at?.y).toBeCloseTo(frame.y(mark.y), 9);
    }
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(left + width);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(top + height);
    }
    expect(marks.map(({ strong }) => strong)).not.toEqual(model.marks.map(({ strong }) => strong));
  });

  test('take their names along', () => {
    const now = sizeModel(rowsAt(1), null, screensNb.charts);
    const before = sizeModel(rowsAt(0.2), null, screensNb.charts);
    if (now === null || before === null) throw new Error('The example has inhabitants.');
    const resting = chartFrame(before, size, 12);
    const marks = liveMarks(now, { model: before, frame: resting, selected: null });
    const named = marks.flatMap((mark, index) => {
      const old = before.marks[index];
      const place = old === undefined ? undefined : resting.names.get(old.id);
      return old === undefined || place === undefined ? [] : [{ mark, old, place }];
    });
    expect(named.length).toBeGreaterThan(0);
    for (const { mark, old, place } of named) {
      expect((mark.name?.y ?? Number.NaN) - mark.y).toBeCloseTo(place.y - resting.y(old.y), 9);
    }
  });

  test('are drawn into elements that are used again, and those over are hidden', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const marks = liveMarks(model, drawn);
    drawMarks(drawing, marks);
    const first = drawing.firstElementChild;
    drawMarks(drawing, marks.slice(0, 2));
    expect(drawing.firstElementChild).toBe(first);
    expect(drawing.childElementCount).toBe(marks.length);
    expect(drawing.querySelectorAll('g:not([display])')).toHaveLength(2);
    drawMarks(drawing, marks);
    expect(drawing.querySelectorAll('g:not([display])')).toHaveLength(marks.length);
    const [mark] = marks;
    expect(first?.getAttribute('class')).toBe(`point ${mark?.kind}`);
    expect(first?.querySelector('.strong')?.textContent).toBe(mark?.name === null ? '' : mark?.strong);
  });
});
