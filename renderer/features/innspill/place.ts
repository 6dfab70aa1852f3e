import { createContext, useContext } from 'react';

export type Tab = 'record' | 'samarbeid' | 'fylke' | 'letters' | 'forms';

/** Where in Innspill the user is, and the way to another part: a region, a samarbeid. */
export interface Place {
  readonly tab: Tab;
  /** What is open in the tab: 'plans', 'region 3', 'samarbeid 4'. */
  readonly open: string | null;
  readonly go: (tab: Tab, open?: string | null) => void;
}

export const PlaceContext = createContext<Place>({ tab: 'record', open: null, go: () => undefined });

export const usePlace = (): Place => useContext(PlaceContext);
