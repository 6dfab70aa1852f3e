interface Props {
  readonly places: readonly { readonly kommunenummer: string; readonly said: string }[];
  readonly selected: string | null;
  readonly optionId: (kommunenummer: string) => string;
}

/** A map for those who hear it: an option a kommune, hidden from sight. */
export function MapOptions({ places, selected, optionId }: Props) {
  return places.map(({ kommunenummer, said }) => (
    <div
      key={kommunenummer}
      id={optionId(kommunenummer)}
      role="option"
      tabIndex={-1}
      aria-selected={kommunenummer === selected}
      className="visually-hidden"
    >
      {said}
    </div>
  ));
}
