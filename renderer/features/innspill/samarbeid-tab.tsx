import { Button } from '@digdir/designsystemet-react';
import { isJoint } from '../../../shared/model/joint-clash.ts';
import { Icon } from '../../components/icon.tsx';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp } from '../../store/use-app.ts';
import { usePlace } from './place.ts';
import { SamarbeidFields } from './samarbeid-fields.tsx';
import { samarbeidLine } from './samarbeid-line.ts';
import { SaveState } from './save-state.tsx';
import { TopicRow } from './topic-row.tsx';
import { useNewSamarbeid } from './use-new-samarbeid.ts';
import { useRecordWords } from './use-record-words.ts';

/** All samarbeid of the round. They may overlap; those with a joint frame are groups of the allocation. */
export function SamarbeidTab() {
  const own = useRecordWords();
  const place = usePlace();
  const begin = useNewSamarbeid();
  const register = useAnswer('register.kommuner', {}) ?? [];
  const view = useApp((state) => state.view);
  if (view === null) return null;
  return (
    <div className="innspill-page">
      <header className="kommune-head">
        <div>
          <h1>{own.samarbeidTitle}</h1>
          <p className="muted">{own.samarbeidHelp}</p>
        </div>
        <SaveState />
      </header>
      {view.samarbeid.length === 0 && <p className="muted none">{own.noSamarbeid}</p>}
      {view.samarbeid.map((one) => {
        const id = `samarbeid ${one.id}`;
        return (
          <TopicRow
            key={one.id}
            id={`samarbeid-${one.id}`}
            title={one.name}
            level={2}
            aside={samarbeidLine(one, view.kommuner, own)}
            end={isJoint(one) ? own.frame(one.min, one.max) : ''}
            quiet={false}
            open={place.open === id}
            toggle={() => place.go('samarbeid', place.open === id ? null : id)}
          >
            <SamarbeidFields samarbeid={one} register={register} />
          </TopicRow>
        );
      })}
      <div className="actions">
        <Button variant="secondary" onClick={() => void begin([])}>
          <Icon name="plus" /> {own.newSamarbeid}
        </Button>
      </div>
    </div>
  );
}
