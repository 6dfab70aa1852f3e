import { axes, chartSpace, numbers, showValue, solid, textLook, texts, valueAxis } from './chart-parts.ts';
import { look, wholeNumber } from './deck-look.ts';
import { escaped } from './escaped.ts';
import type { BarChart, BarSeries } from './slide.ts';

/** Per cent of a bar's height that a bar covers of the one before it. */
const overlaps = { side: -8, over: 100, stacked: 100 } as const;
/** Room between the groups, per cent of a bar's height. */
const gaps = { side: 55, over: 45, stacked: 45 } as const;

/** A bar chart as PowerPoint keeps it: the first category on top. */
export function barChartXml(chart: BarChart, locale: string): string {
  const { categories, series, layout, range, legend } = chart;
  const size = categories.length > 14 ? 12 : 14;
  const bars = series.map((each, at) => seriesXml(each, at, categories, layout, size)).join('');
  const names = `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="6350">${solid(look.line)}</a:ln></c:spPr>${textLook(size, look.ink)}<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const values = valueAxis({
    id: axes.value,
    crosses: axes.category,
    side: 'b',
    ...range,
    hidden: true,
    format: wholeNumber,
  });
  return chartSpace(
    locale,
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${layout === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${bars}<c:gapWidth val="${gaps[layout]}"/><c:overlap val="${overlaps[layout]}"/><c:axId val="${axes.category}"/><c:axId val="${axes.value}"/></c:barChart>${names}${values}`,
    legend,
  );
}

function seriesXml(
  { name, values, colour, labels }: BarSeries,
  at: number,
  categories: readonly string[],
  layout: BarChart['layout'],
  size: number,
): string {
  const column = String.fromCharCode(66 + at);
  const fill = colour === null ? '<a:noFill/><a:ln><a:noFill/></a:ln>' : solid(colour);
  // Outside the end, where it is read against white; end to end there is no outside.
  const labelled =
    labels === null || layout === 'stacked'
      ? ''
      : `<c:dLbls><c:numFmt formatCode="${escaped(labels)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(size - 1, look.ink)}<c:dLblPos val="outEnd"/>${showValue}</c:dLbls>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${texts(column, [name], 1)}</c:tx><c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${labelled}<c:cat>${texts('A', categories)}</c:cat><c:val>${numbers(column, values)}</c:val></c:ser>`;
}
