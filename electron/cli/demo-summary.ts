import type { KeyCriterionResult } from '../../shared/allocation/index.ts';
import type { AllocationView } from '../../shared/contract/allocation-calls.ts';
import type { ImportPreview } from '../../shared/contract/import-calls.ts';
import type { ExportReceipt } from '../../shared/contract/package-calls.ts';
import { formatChange, formatNumber, formatShare } from '../../shared/i18n/format-number.ts';
import type { Criterion } from '../../shared/model/criteria.ts';
import { measureValue } from '../../shared/model/measure-value.ts';
import type { BacktestRule } from '../../shared/model/package.ts';
import type { RoundView } from '../../shared/model/round.ts';

const rules: Readonly<Record<BacktestRule, string>> = {
  proposal: 'Forslaget',
  'last-year-growth': 'I fjor × vekst',
  'per-inhabitant': 'Per innbygger',
};

/** What `fordel demo` tells on one screen. */
export function demoSummary(
  view: RoundView,
  { allocation, backtest, target }: AllocationView,
  preview: ImportPreview,
  receipt: ExportReceipt,
  folder: string,
): string {
  if (!allocation.feasible) return '';
  const { round, draft, kommuner } = view;
  const asked = allocation.places.map(({ id, number }) => {
    const kommune = kommuner.find((one) => one.kommunenummer === id);
    const lastYear = kommune === undefined ? null : measureValue(kommune, draft.criteria.lastYear).number;
    return { name: kommune?.name ?? id, number, lastYear };
  });
  const line = ({ name, number, lastYear }: (typeof asked)[number]): string => {
    const change = lastYear === null ? 'ny' : formatChange(number - lastYear);
    return `  ${name.padEnd(18)}${formatNumber(number).padStart(8)}${formatNumber(lastYear ?? 0).padStart(9)}${change.padStart(9)}`;
  };
  const lowest = Math.min(...asked.map((one) => one.number));
  return [
    `${round.fylke} ${round.year}: ${formatNumber(target)} personer fordelt på ${asked.length} kommuner, ingen under ${lowest}`,
    '',
    ...wrap(round.note?.nb ?? ''),
    '',
    `Lest inn fra fil: ${preview.valueCount} verdier for ${preview.reading.matched.length} kommuner, ${preview.unchanged} av dem like dem runden hadde`,
    `Kriterier: ${draft.criteria.name}. ${weightWithData(allocation.key.criteria, draft.criteria.criteria)}`,
    '',
    `  ${'Kommune'.padEnd(18)}${'Forslag'.padStart(8)}${'I fjor'.padStart(9)}${'Endring'.padStart(9)}`,
    ...asked.toSorted((a, b) => b.number - a.number).map(line),
    '',
    ...(backtest === null
      ? []
      : [
          'Mot det IMDi faktisk ba om (settet av kommuner og summen var gitt):',
          ...backtest.rows.map(
            (row) =>
              `  ${rules[row.rule].padEnd(18)}${formatNumber(row.misplaced, Number.isInteger(row.misplaced) ? 0 : 1).padStart(8)} personer feil plassert (${formatShare(row.misplacedShare, 1)}), ${row.within2} av ${row.of} innenfor ± 2`,
          ),
          '',
        ]),
    receipt.verification.agrees
      ? `Pakken er skrevet til ${folder} (og ${receipt.zipName}) og regnet ut på nytt fra seg selv: alt stemmer.`
      : `Pakken er skrevet til ${folder}, men den stemmer ikke: kjør fordel verify.`,
    '',
  ].join('\n');
}

/** Lines of at most 100 characters. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How much of what the set weighs has numbers behind it: criteria without any count for nothing, and that is said. */
function weightWithData(results: readonly KeyCriterionResult[], criteria: readonly Criterion[]): string {
  const whole = criteria.reduce((sum, criterion) => sum + criterion.reach, 0);
  if (whole === 0) return 'Settet har ingen kriterier utover størrelse og fjorårets tall.';
  const silent = new Set(results.filter((one) => one.neutral === 'no-data').map((one) => one.id));
  const known = criteria.reduce(
    (sum, criterion) => sum + (silent.has(criterion.id) ? 0 : criterion.reach),
    0,
  );
  return `${formatShare(known / whole)} av kriterienes vekt har tall. Resten teller ikke.`;
}
