import { axes, chartSpace, numbers, showValue, solid, textLook, texts, valueAxis } from './chart-parts.ts';
import { face, look, wholeNumber } from './deck-look.ts';
import { escaped } from './escaped.ts';
import type { PointChart } from './slide.ts';

type Point = PointChart['points'][number];

/** A point chart as PowerPoint keeps it; those that are named are a series of their own, with their names. */
export function pointChartXml(chart: PointChart, locale: string): string {
  const { points, across, up, name } = chart;
  const [rest, named] = [points.filter((point) => !point.named), points.filter((point) => point.named)];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const series = [
    rest.length === 0 ? '' : seriesXml(0, name, rest, 2, look.before, ''),
    seriesXml(1, name, named, 2 + rest.length, look.head, labels(named, locale)),
  ].join('');
  const low = roundDown(Math.min(...xs));
  const acrossAxis = valueAxis({
    id: axes.category,
    crosses: axes.value,
    side: 'b',
    min: low,
    max: roundUp(Math.max(...xs)),
    tenfold: true,
    title: across,
    format: wholeNumber,
  });
  const upAxis = valueAxis({
    id: axes.value,
    crosses: axes.category,
    side: 'l',
    min: 0,
    max: Math.ceil(1.1 * Math.max(...ys)),
    title: up,
    format: wholeNumber,
  });
  return chartSpace(
    locale,
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/></c:scatterChart>${acrossAxis}${upAxis}`,
    false,
  );
}

function seriesXml(
  at: number,
  name: string,
  points: readonly Point[],
  from: number,
  colour: string,
  labelled: string,
): string {
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${texts('A', [name], 1)}</c:tx><c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="10"/><c:spPr>${solid(colour)}<a:ln w="9525">${solid(look.white)}</a:ln></c:spPr></c:marker>${labelled}<c:xVal>${numbers(
    'B',
    points.map(({ x }) => x),
    from,
  )}</c:xVal><c:yVal>${numbers(
    'C',
    points.map(({ y }) => y),
    from,
  )}</c:yVal><c:smooth val="0"/></c:ser>`;
}

const labels = (points: readonly Point[], locale: string): string =>
  `<c:dLbls>${points
    .map(
      ({ name }, at) =>
        `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${locale}" sz="1200" b="0">${solid(look.ink)}<a:latin typeface="${face}"/></a:rPr><a:t>${escaped(name)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="r"/>${showValue}</c:dLbl>`,
    )
    .join(
      '',
    )}<c:spPr><a:noFill/></c:spPr>${textLook(12, look.ink)}<c:dLblPos val="r"/>${showValue}</c:dLbls>`;

/** The nearest of 1, 2 and 5 times a power of ten, not above. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return power * (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1);
}

/** The nearest of 2, 5 and 10 times a power of ten above. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return power * (value < 2 * power ? 2 : value < 5 * power ? 5 : 10);
}
