import { ok } from '../../../shared/model/result.ts';
import { loadPresets } from '../load-resources.ts';
import type { Read } from './context.ts';
import { structureOf } from './structure-of.ts';

export const fylker: Read<'fylke.list'> = ({ register }, { year }) =>
  ok(
    register.structures[structureOf(year)].fylker.map(({ fylkesnummer, name }) => ({
      fylkesnummer,
      fylke: name,
    })),
  );

export const presets: Read<'preset.list'> = (context) => ok(loadPresets(context.resources));
