import { screensNb } from '../../shared/i18n/screens-nb.ts';

/** The page was opened without the token that Fordel gave: says what to do, and can do nothing itself. */
export function NoDoor() {
  return (
    <main className="lone-page">
      <h1>{screensNb.app.noDoorTitle}</h1>
      <p>{screensNb.app.noDoorText}</p>
    </main>
  );
}
