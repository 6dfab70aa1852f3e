/**
 * Reads the session's token from the address and takes it out of the address bar, so that it is not left in the history
 * or in a screenshot. Kept for this tab alone, so that the page may be loaded again.
 */
export function takeToken(location: Location, history: History, storage: Storage): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return storage.getItem('fordel-token');
  storage.setItem('fordel-token', token);
  history.replaceState(null, '', location.pathname + location.search);
  return token;
}
