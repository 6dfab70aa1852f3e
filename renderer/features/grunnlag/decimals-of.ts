/** What a workbook has reckoned itself has up to fifteen; nobody writes more of a share by hand. */
const mostShown = 3;
/** As many as a double has. */
const mostThereAre = 15;

/** How many decimals a number is read with, as it stands in its file; 0 to `most`. */
export function decimalsOf(number: number, most: number = mostShown): number {
  const whole = Number(number.toFixed(most));
  for (let decimals = 0; decimals < most; decimals += 1)
    if (Number(number.toFixed(decimals)) === whole) return decimals;
  return most;
}

interface Sides {
  readonly old: { readonly number: number | null };
  readonly new: { readonly number: number | null };
}

/** How many decimals it takes to see that two values are not the same; undefined where one of them is no number. */
export function decimalsBetween({ old: { number: one }, new: { number: other } }: Sides): number | undefined {
  if (one === null || other === null) return undefined;
  let most = mostShown;
  while (most < mostThereAre && one !== other && one.toFixed(most) === other.toFixed(most)) most += 1;
  return Math.max(decimalsOf(one, most), decimalsOf(other, most));
}
