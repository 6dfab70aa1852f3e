import type { BackupList } from '../../../shared/model/backup.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';
import { placeWarning } from './place-warning.ts';

/** What threatens the data: a folder others write to, or a backup that could not be made. */
export function BackupWarnings({ list }: { readonly list: BackupList }) {
  const words = useWords().kopier;
  const warnings = [
    list.unsafePlace === null ? null : placeWarning(words, list.unsafePlace),
    list.failed ? words.failed : null,
  ].filter((text) => text !== null);
  return warnings.map((text) => (
    <p key={text} className="backup-warning">
      <Icon name="warning" /> {text}
    </p>
  ));
}
