import type { Structure } from '../../../shared/model/round.ts';
import type { NewKommune } from '../database/commands/add-round.ts';
import { kommunerOf, type Register } from '../register/index.ts';

/** A fylke's kommuner as the register has them, all of them asked: what a round of one's own begins with. */
export const registerKommuner = (
  register: Register,
  structure: Structure,
  fylkesnummer: string,
): readonly NewKommune[] =>
  kommunerOf(register, structure, fylkesnummer).map(
    ({ kommunenummer, name, maalform, lat, lon, neighbours }) => ({
      kommunenummer,
      name,
      maalform: maalform ?? 'neutral',
      point: { lat, lon },
      neighbours,
      asked: true,
      askedReason: null,
    }),
  );
