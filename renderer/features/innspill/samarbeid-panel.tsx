import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { KommuneView, Samarbeid } from '../../../shared/model/round.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { SamarbeidForm } from './samarbeid-form.tsx';

/** The joint services this kommune is in, with their joint bounds. */
export function SamarbeidPanel({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [editing, setEditing] = useState<Samarbeid | 'new' | null>(null);
  const mine = view?.samarbeid.filter((one) => one.members.includes(kommune.kommunenummer)) ?? [];
  const nameOf = (id: string): string => view?.kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  return (
    <section className="samarbeid" aria-labelledby="samarbeid-title">
      <h2 id="samarbeid-title">{words.samarbeid}</h2>
      {mine.length === 0 && <p className="muted">{words.noSamarbeid}</p>}
      <ul className="plain-list">
        {mine.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b>
            <p className="muted">
              {one.members.map(nameOf).join(', ')}. {words.together(one.min, one.max)}
            </p>
            <Button variant="tertiary" onClick={() => setEditing(one)}>
              {words.edit(one.name)}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => void store.getState().write('samarbeid.remove', { roundId, id: one.id })}
            >
              {words.removeSamarbeid(one.name)}
            </Button>
          </li>
        ))}
      </ul>
      {editing === null ? (
        <Button variant="tertiary" onClick={() => setEditing('new')}>
          <Icon name="plus" /> {words.newSamarbeid}
        </Button>
      ) : (
        <SamarbeidForm
          key={editing === 'new' ? 'new' : editing.id}
          samarbeid={editing === 'new' ? null : editing}
          kommune={kommune}
          close={() => setEditing(null)}
        />
      )}
    </section>
  );
}
