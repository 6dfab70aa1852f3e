import { Button } from '@digdir/designsystemet-react';
import { isJoint } from '../../../shared/model/joint-clash.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { usePlace } from './place.ts';
import { samarbeidLine } from './samarbeid-line.ts';
import { useNewSamarbeid } from './use-new-samarbeid.ts';
import { useRecordWords } from './use-record-words.ts';

/** The joint services this kommune is in. They are edited in their own tab, for they are more than one kommune's. */
export function SamarbeidPanel({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const own = useRecordWords();
  const place = usePlace();
  const begin = useNewSamarbeid();
  const view = useApp((state) => state.view);
  if (view === null) return null;
  const mine = view.samarbeid.filter((one) => one.members.includes(kommune.kommunenummer));
  return (
    <section className="samarbeid" aria-labelledby="samarbeid-title">
      <h2 id="samarbeid-title">{words.samarbeid}</h2>
      {mine.length === 0 && <p className="muted">{words.noSamarbeid}</p>}
      <ul className="plain-list">
        {mine.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.name}</b>
              <Button
                variant="tertiary"
                aria-label={words.edit(one.name)}
                onClick={() => place.go('samarbeid', `samarbeid ${one.id}`)}
              >
                {own.edit}
              </Button>
            </span>
            <p className="muted">
              {samarbeidLine(one, view.kommuner, own)}
              {isJoint(one) && ` ${firstUpper(own.frame(one.min, one.max))}.`}
            </p>
          </li>
        ))}
      </ul>
      <Button variant="tertiary" onClick={() => void begin([kommune.kommunenummer])}>
        <Icon name="plus" /> {own.startWith(kommune.name)}
      </Button>
    </section>
  );
}

const firstUpper = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
