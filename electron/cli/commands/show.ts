import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ValueView } from '../../../shared/model/round.ts';
import { type Command, exit } from '../command.ts';
import { inRound } from '../in-round.ts';
import { reportError } from '../report-error.ts';

/** Every kommune with its values by indicator and year: a number, or null and the kind of missing. */
export const showCommand: Command = (args, output) =>
  inRound('show', args, output, async (backend, { id, year, fylke, fylkesnummer }, { json }) => {
    const shown = await backend.typed('values.show', { roundId: id });
    if (!shown.ok) return reportError('show', shown.error, output);
    const kommuner = shown.value.kommuner.map((kommune) => ({
      ...kommune,
      values: withoutSources(kommune.values),
    }));
    if (json) {
      output.out(`${JSON.stringify({ round: year, fylke: fylkesnummer, fylkesnavn: fylke, kommuner })}\n`);
      return exit.done;
    }
    output.out(`${fylke} ${year}: ${kommuner.length} kommuner\n`);
    for (const { kommunenummer, name, values } of kommuner) {
      const cells = Object.entries(values).map(([indicator, periods]) => {
        const [latest] = Object.entries(periods).toSorted(([a], [b]) => b.localeCompare(a));
        return latest === undefined ? '' : `${indicator} ${latest[0]}: ${inWords(latest[1])}`;
      });
      output.out(`${kommunenummer} ${name}\n  ${cells.join(' · ')}\n`);
    }
    return exit.done;
  });

type Plain = Pick<ValueView, 'missing'> & { readonly value: number | null };

function withoutSources(
  values: Readonly<Record<string, Readonly<Record<string, ValueView>>>>,
): Readonly<Record<string, Readonly<Record<string, Plain>>>> {
  const result: Record<string, Record<string, Plain>> = {};
  for (const [indicator, periods] of Object.entries(values)) {
    const plain: Record<string, Plain> = {};
    for (const [period, { number, missing }] of Object.entries(periods))
      plain[period] = { value: number, missing };
    result[indicator] = plain;
  }
  return result;
}

const inWords = ({ value, missing }: Plain): string =>
  value === null ? (missing ?? '') : formatNumber(value, Number.isInteger(value) ? 0 : 1);
