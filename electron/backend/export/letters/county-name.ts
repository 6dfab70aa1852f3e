/** The sender: «Trøndelag fylkeskommune»; Oslo is a kommune and a fylke in one. The same in both languages. */
export const countyName = (fylke: string): string =>
  fylke === 'Oslo' ? 'Oslo kommune' : `${fylke.replace(/fylket$/, '')} fylkeskommune`;
