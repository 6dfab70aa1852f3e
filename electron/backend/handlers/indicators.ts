import { appError } from '../../../shared/contract/errors.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { indicatorId } from '../../../shared/model/indicator-id.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { allIndicators } from '../database/queries/indicators.ts';
import type { Read, Write } from './context.ts';

/** As much of a name as a slider has room for. */
const shortLength = 40;

export const list: Read<'indicator.list'> = ({ db }) => ok(allIndicators(db));

/** One that ships is brought up to date at every start, so only those of the user's own can be changed. */
export const save: Write<'indicator.save'> = ({ db }, { id, ...given }) => {
  const all = allIndicators(db);
  const known = all.find((one) => one.id === id);
  if (id !== null && known === undefined) return fail(appError('indicator-not-found', { indicator: id }));
  if (known !== undefined && known.own !== true)
    return fail(appError('indicator-fixed', { indicator: known.nameNb }));
  const twin = all.find(
    (one) => one.id !== id && [one.nameNb, one.nameNn].some((name) => sameName(name, given.nameNb)),
  );
  if (twin !== undefined) return fail(appError('indicator-exists', { indicator: twin.nameNb }));
  const indicator: Indicator = {
    ...given,
    id: id ?? indicatorId(given.nameNb, new Set(all.map((one) => one.id))),
    shortNb: given.nameNb.slice(0, shortLength),
    shortNn: given.nameNn.slice(0, shortLength),
    own: true,
  };
  const { own: _own, ...row } = indicator;
  db.run(
    `INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
     VALUES ($id, $nameNb, $nameNn, $shortNb, $shortNn, $unit, $scale, $direction, $carryOver, $source, 1)
     ON CONFLICT (id) DO UPDATE SET name_nb = excluded.name_nb, name_nn = excluded.name_nn,
       short_nb = excluded.short_nb, short_nn = excluded.short_nn, unit = excluded.unit, scale = excluded.scale,
       direction = excluded.direction, carry_over = excluded.carry_over, source = excluded.source`,
    row,
  );
  return ok(indicator);
};

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
