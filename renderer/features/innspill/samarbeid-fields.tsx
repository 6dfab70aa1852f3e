import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { isJoint, jointClash } from '../../../shared/model/joint-clash.ts';
import type { OutsideKommune, Samarbeid } from '../../../shared/model/round.ts';
import { useVisit } from '../../components/use-visit.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';
import { JointBounds } from './joint-bounds.tsx';
import { MemberPicker } from './member-picker.tsx';
import { NameField } from './name-field.tsx';
import { usePlace } from './place.ts';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly samarbeid: Samarbeid;
  readonly register: readonly OutsideKommune[];
}

/**
 * One samarbeid, saved as it is written. A change that would make two joint frames cross is not made: both are named, with
 * the kommuner they share.
 */
export function SamarbeidFields({ samarbeid, register }: Props) {
  const own = useRecordWords();
  const store = useAppStore();
  const place = usePlace();
  const visit = useVisit();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const all = useApp((state) => state.view?.samarbeid) ?? [];
  const [clash, setClash] = useState<string | null>(null);
  const { id, members, outside = [], host, service = '' } = samarbeid;
  const nameOf = (number: string): string =>
    kommuner.find((one) => one.kommunenummer === number)?.name ?? number;
  const latest = (): Samarbeid => store.getState().edits.samarbeid[id] ?? samarbeid;

  const save = (next: Samarbeid, of: string): void => {
    const others = all.filter((one) => one.id !== id);
    const found = isJoint(next) ? jointClash(next, others) : null;
    if (found !== null) {
      setClash(own.clash(next.name, found.other.name, found.shared.map(nameOf).join(', ')));
      return;
    }
    setClash(null);
    store.getState().editSamarbeid(next, of);
  };
  const setHost = (number: string): void => {
    const { host: _before, ...rest } = latest();
    save(number === '' ? rest : { ...rest, host: number }, newVisit());
  };
  const setMembers = (next: readonly string[], others: readonly OutsideKommune[]): void => {
    const { host: before, ...rest } = latest();
    const stays =
      before !== undefined && [...next, ...others.map((one) => one.kommunenummer)].includes(before);
    save({ ...rest, members: next, outside: others, ...(stays ? { host: before } : {}) }, newVisit());
  };
  const remove = async (): Promise<void> => {
    const state = store.getState();
    await state.flush();
    if (await state.write('samarbeid.remove', { roundId, id })) place.go('samarbeid', null);
  };
  const leave = (): void => void store.getState().flush();
  return (
    <div className="samarbeid-fields">
      <div className="field-row">
        <NameField
          label={own.samarbeidName}
          name={samarbeid.name}
          save={(name, of) => save({ ...latest(), name }, of)}
        />
        <Textfield
          label={own.service}
          placeholder={own.serviceHint}
          maxLength={300}
          value={service}
          onFocus={visit.begin}
          onBlur={leave}
          onChange={(event) => save({ ...latest(), service: event.target.value }, visit.current())}
        />
        <label className="select-field">
          <span>{own.host}</span>
          <select value={host ?? ''} onChange={(event) => setHost(event.target.value)}>
            <option value="">{own.noHost}</option>
            {members.map((number) => (
              <option key={number} value={number}>
                {nameOf(number)}
              </option>
            ))}
            {outside.map((one) => (
              <option key={one.kommunenummer} value={one.kommunenummer}>
                {one.name} ({one.fylke})
              </option>
            ))}
          </select>
        </label>
      </div>
      <MemberPicker members={members} outside={outside} register={register} onChange={setMembers} />
      {members.length + outside.length < 2 && <p className="warn">{own.tooFew}</p>}
      <div className="joint">
        <Checkbox
          label={own.joint}
          checked={isJoint(samarbeid)}
          onChange={(event) => {
            const joint = event.target.checked;
            save({ ...latest(), joint, ...(joint ? {} : { min: null, max: null }) }, newVisit());
          }}
        />
        {isJoint(samarbeid) && (
          <JointBounds
            samarbeid={samarbeid}
            save={(bounds, of) => save({ ...latest(), ...bounds }, of)}
            leave={leave}
          />
        )}
        {clash !== null && (
          <p className="warn" role="alert">
            {clash}
          </p>
        )}
      </div>
      <div className="row-actions">
        <Button variant="tertiary" onClick={() => void remove()}>
          {own.removeSamarbeid(samarbeid.name)}
        </Button>
      </div>
    </div>
  );
}
