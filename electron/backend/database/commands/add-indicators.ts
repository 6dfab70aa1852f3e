import type { FileReading, SeriesFound } from '../../../../shared/model/importing.ts';
import type { Indicator } from '../../../../shared/model/indicator.ts';
import type { Writer } from '../connection.ts';

/**
 * Figures that came with a file and that no indicator stands for become indicators, with the source's own words for
 * names, so that they can be shown and used as criteria like any other. One that is there already is left as it is.
 */
export function addIndicators(db: Writer, reading: Pick<FileReading, 'series' | 'title' | 'layout'>): void {
  for (const series of reading.series) {
    if (series.known) continue;
    const { indicator: id, label, unit } = series;
    const name = label.trim() === '' ? id : label.trim().slice(0, 200);
    db.run(
      `INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
       VALUES ($id, $name, $name, $short, $short, $unit, 'index', 1, $carryOver, $source, 1)
       ON CONFLICT (id) DO NOTHING`,
      {
        id,
        name,
        short: name.slice(0, 40),
        unit,
        carryOver: carryOverOf(unit),
        source: reading.title ?? name,
      },
    );
  }
}

/** As the reader carries them over when nobody has said otherwise (import/staging/carry-over.ts). */
function carryOverOf(unit: SeriesFound['unit']): Indicator['carryOver'] {
  if (unit === 'persons') return 'sum';
  return unit === 'percent' ? 'weighted-mean' : 'ask';
}
