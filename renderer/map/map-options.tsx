import { memo } from 'react';

interface Props {
  /** Of the map: an option's own is made of it. */
  readonly id: string;
  readonly places: readonly { readonly kommunenummer: string; readonly said: string }[];
  readonly selected: string | null;
}

/** The id of the option that says a kommune aloud. */
export const optionId = (id: string, kommunenummer: string): string => `${id}-${kommunenummer}`;

/** A map for those who hear it: an option a kommune, hidden from sight. */
export const MapOptions = memo(function MapOptions({ id, places, selected }: Props) {
  return places.map(({ kommunenummer, said }) => (
    <div
      key={kommunenummer}
      id={optionId(id, kommunenummer)}
      role="option"
      tabIndex={-1}
      aria-selected={kommunenummer === selected}
      className="visually-hidden"
    >
      {said}
    </div>
  ));
});
