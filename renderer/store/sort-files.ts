import type { Bridge, NamedFile } from '../bridge/bridge.ts';
import type { Screen } from './screen.ts';

/**
 * Which files are answers of kommuner, and which are tables for Grunnlag: by their content. One that is damaged could be
 * either, and is shown where the user is.
 */
export async function sortFiles(
  bridge: Bridge,
  files: readonly NamedFile[],
  screen: Screen,
): Promise<{ readonly forms: readonly NamedFile[]; readonly tables: readonly NamedFile[] }> {
  if (files.length === 0) return { forms: [], tables: [] };
  const answer = await bridge.call('forms.sort', { files: files.map(({ token }) => token) });
  if (!answer.ok) return { forms: [], tables: files };
  const kinds = new Map(answer.value.map(({ file, as }) => [file, as]));
  const isForm = ({ token }: NamedFile): boolean => {
    const kind = kinds.get(token);
    return kind === 'form' || kind === 'document' || (kind === 'damaged' && screen === 'innspill');
  };
  return { forms: files.filter(isForm), tables: files.filter((file) => !isForm(file)) };
}
