/** «Eksempelfylket 2027», and its label where it has one: «Eksempelfylket 2027 (fra en kollega)». */
export const roundName = ({
  fylke,
  year,
  label = '',
}: {
  readonly fylke: string;
  readonly year: number;
  readonly label?: string;
}): string => (label === '' ? `${fylke} ${year}` : `${fylke} ${year} (${label})`);
