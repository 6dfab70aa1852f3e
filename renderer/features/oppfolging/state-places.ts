import { formatChange, formatShare } from '../../../shared/i18n/format-number.ts';
import type { FollowUp, FollowUpRow } from '../../../shared/model/decision.ts';
import {
  decisionState,
  decisionStates,
  settledState,
  settledStates,
} from '../../../shared/model/follow-up-state.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { yearGone } from '../../../shared/model/year-gone.ts';
import type { MapPlace } from '../../map/map-place.ts';
import { countedOn } from './counted-on.ts';

/** What the colour says: the vedtak, or settling against the calendar. */
export type StateColour = 'decision' | 'settled';

/** A kommune on the follow-up's map. `proposal` is what was asked for, and gives the bubble its size. */
export interface StatePlace extends MapPlace {
  readonly row: FollowUpRow;
  readonly state: string;
  /** Its class in map.css. */
  readonly colour: string;
  /** Written on it, so that colour is never alone. */
  readonly sign: string;
}

/** The classes of map.css: orange for what is lacking, blue for what is there, darker for more of it. */
const classes: Readonly<Record<string, string>> = {
  'not-asked': 'none',
  waiting: 'zero',
  fewer: 'down1',
  'as-asked': 'up1',
  more: 'up3',
  'no-vedtak': 'none',
  'not-counted': 'zero',
  behind: 'down1',
  'on-pace': 'up1',
  all: 'up3',
};

export const colourOfState = (state: string): string => classes[state] ?? 'none';

export const statesOf = (by: StateColour): readonly string[] =>
  by === 'decision' ? decisionStates : settledStates;

/** The kommuner that are asked and have a point. */
export function statePlaces(view: RoundView, followUp: FollowUp, by: StateColour): readonly StatePlace[] {
  const gone = yearGone(followUp.year, countedOn(followUp));
  const points = new Map(view.kommuner.map(({ kommunenummer, point }) => [kommunenummer, point]));
  return followUp.rows.flatMap((row): readonly StatePlace[] => {
    const point = points.get(row.kommunenummer) ?? null;
    const asked = row.asked.number ?? row.decided.number ?? 0;
    if (point === null || asked === 0) return [];
    const state = by === 'decision' ? decisionState(row) : settledState(row, gone);
    return [
      {
        kommunenummer: row.kommunenummer,
        name: row.name,
        ...point,
        proposal: asked,
        change: null,
        perThousand: null,
        row,
        state,
        colour: colourOfState(state),
        sign: signOf(row, by),
      },
    ];
  });
}

function signOf({ asked, decided, settled }: FollowUpRow, by: StateColour): string {
  if (decided.number === null) return '?';
  if (by === 'decision')
    return decided.number === asked.number ? '=' : formatChange(decided.number - (asked.number ?? 0));
  if (settled.number === null) return '?';
  return decided.number === 0 ? '' : formatShare(settled.number / decided.number);
}
