import { useWords } from '../../store/use-app.ts';
import { BackupsPanel } from './backups-panel.tsx';

/** Backups, as a tool beside the steps of the year. */
export function Kopier() {
  const words = useWords().kopier;
  return (
    <div className="page kopier">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <BackupsPanel hasRounds />
    </div>
  );
}
