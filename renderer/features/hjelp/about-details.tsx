import { useApp, useWords } from '../../store/use-app.ts';
import { LicenceList } from './licence-list.tsx';
import { SupportFile } from './support-file.tsx';

/** Version and door, the file for those who help, and the licences. */
export function AboutDetails() {
  const words = useWords().hjelp;
  const info = useApp((state) => state.info);
  return (
    <>
      {info !== null && (
        <dl className="facts">
          <dt>{words.version}</dt>
          <dd>Fordel {info.version}</dd>
          <dt>{words.openedIn}</dt>
          <dd>{words.doors[info.door]}</dd>
        </dl>
      )}
      <SupportFile />
      <LicenceList />
    </>
  );
}
