import { describe, expect, test } from 'vitest';
import { chartFrame } from '../../../renderer/charts/chart-frame.ts';
import { chartSvg } from '../../../renderer/charts/chart-svg.ts';
import { changeModel } from '../../../renderer/charts/models/change-model.ts';
import { sizeModel } from '../../../renderer/charts/models/size-model.ts';
import { stepsModel } from '../../../renderer/charts/models/steps-model.ts';
import { targetsModel } from '../../../renderer/charts/models/targets-model.ts';
import { fileName } from '../../../renderer/charts/save-picture.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { workRows } from '../../../renderer/store/work-rows.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { exampleRound } from '../support/example-round.ts';

const rows = workRows(exampleRound, reckon(exampleRound, exampleRound.draft));
const size = { width: 450, height: 300 };

describe('the chart against last year', () => {
  const model = changeModel(rows, '9905', screensNb);

  test('has a mark for every pair of numbers, and the chosen kommune is named first', () => {
    const pairs = new Set(
      rows.flatMap(({ lastYear, change }) => (lastYear === null ? [] : [`${lastYear} ${change}`])),
    );
    expect(model.marks).toHaveLength(pairs.size);
    expect(model.marks.find(({ rank }) => rank === 0)?.id).toBe('9905');
  });

  test('lets no name cover another name or a mark', () => {
    const { names, x, y } = chartFrame(model, size, 12);
    expect(names.size).toBeGreaterThan(2);
    for (const [id, place] of names) {
      for (const mark of model.marks) {
        if (mark.id === id) continue;
        const sameLine = Math.abs(place.y - y(mark.y)) < 8;
        const from = place.anchor === 'end' ? -1 : 1;
        if (sameLine && place.anchor !== 'middle')
          expect((x(mark.x) - place.x) * from > 0 && Math.abs(x(mark.x) - place.x) < 20).toBe(false);
      }
    }
  });

  test('has its figures behind it', () => {
    expect(model.table.rows).toHaveLength(rows.length);
    expect(model.table.rows.every((row) => row.length === model.table.heads.length)).toBe(true);
  });
});

describe('a picture to save', () => {
  test('stands alone: no style sheet, script, font file or address, and what is written is escaped', () => {
    const model = { ...changeModel(rows, null, screensNb), title: 'A <b> & «C»' };
    const svg = chartSvg(model, 'Kilde & "år"');
    expect(svg).toContain('A &lt;b&gt; &amp; «C»');
    expect(svg).toContain('Kilde &amp; &quot;år&quot;');
    expect(svg).not.toMatch(/<(script|style|image|foreignObject)|href=|url\(|NaN|undefined/);
  });

  test('has a name that every file system takes', () => {
    expect(fileName('Stjørdal øker mest, ingen går ned', 'png')).toBe('stjordal-oker-mest-ingen-gar-ned.png');
  });
});

describe('titles say the point', () => {
  test('of size: who gets most and fewest per 1 000', () => {
    const model = sizeModel(rows, null, screensNb.charts);
    const sorted = rows.toSorted((a, b) => (b.perThousand ?? 0) - (a.perThousand ?? 0));
    expect(model?.title).toContain(sorted[0]?.name);
    expect(model?.title).toContain(sorted.at(-1)?.name);
    expect(sizeModel([], null, screensNb.charts)).toBeNull();
  });

  test('of steps: the number now, and the weight at which it changes', () => {
    const steps = [
      { from: 0, number: 20 },
      { from: 0.3, number: 21 },
    ];
    const model = stepsModel(
      { name: 'Granvik', criterion: 'ledighet', locked: false, steps, most: 0.5, now: 0.2 },
      screensNb.charts,
    );
    expect(model?.title).toBe('Granvik får 20, og 21 når vekten er 30,0\u00a0%');
    expect(model?.bars).toHaveLength(2);
  });

  test('of steps: only the changes nearest to the weight as it is are written out, and the axis has round numbers', () => {
    const steps = Array.from({ length: 90 }, (_, index) => ({ from: index / 200, number: 1106 - 2 * index }));
    const model = stepsModel(
      { name: 'Granvik', criterion: 'ledighet', locked: false, steps, most: 0.5, now: 0.2 },
      screensNb.charts,
    );
    const named = model?.marks.filter(({ label }) => label !== null).map(({ x }) => x) ?? [];
    expect(named).toHaveLength(6);
    expect(Math.min(...named)).toBeGreaterThan(0.18);
    expect(Math.max(...named)).toBeLessThan(0.22);
    expect(model?.marks.every(({ label, strong }) => (label === null) === (strong === ''))).toBe(true);
    expect(model?.y.ticks.map(({ at }) => at)).toEqual([950, 1000, 1050, 1100]);
    expect(model?.table.rows).toHaveLength(90);
  });

  test('of steps: that a locked kommune keeps its number whatever the weight', () => {
    const model = stepsModel(
      {
        name: 'Granvik',
        criterion: 'ledighet',
        locked: true,
        steps: [{ from: 0, number: 20 }],
        most: 0.5,
        now: 0.2,
      },
      screensNb.charts,
    );
    expect(model?.title).toBe('Granvik er låst til 20, uansett vekten');
  });

  test('of the måltall: from what to what', () => {
    const target = { id: 1, number: 5120, minors: null, source: 'Brev', date: '2019-10-24' };
    const revised = { ...target, id: 2, number: 3600, date: '2020-06-01' };
    expect(targetsModel([target, revised], screensNb.charts)?.title).toBe(
      'Måltallet er endret fra 5\u00a0120 til 3\u00a0600',
    );
    expect(targetsModel([], screensNb.charts)).toBeNull();
  });
});
