import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useMemo, useState } from 'react';
import { matchPasted } from '../../../shared/model/match-pasted.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { PastePreview } from './paste-preview.tsx';
import { applyPaste, pasteTargets, valueNow } from './paste-targets.ts';
import { SidePanel } from './side-panel.tsx';
import type { WorkColumns } from './use-work-columns.ts';
import type { PasteStart } from './work-table.tsx';

interface Props {
  readonly columns: WorkColumns;
  readonly start: PasteStart | null;
  readonly close: () => void;
}

/** A column from a spreadsheet, looked at before it is taken in; all of it is one step of undo. */
export function PastePanel({ columns, start, close }: Props) {
  const all = useWords();
  const words = all.fordeling.paste;
  const id = useId();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const targets = useMemo(() => pasteTargets(columns.all, words), [columns, words]);
  const [text, setText] = useState(start?.text ?? '');
  const [chosen, setChosen] = useState(
    () => targets.find((one) => one.id === start?.column)?.id ?? targets[0]?.id ?? 'lock',
  );
  const [reason, setReason] = useState('');
  const [needsReason, setNeedsReason] = useState(false);
  const target = targets.find((one) => one.id === chosen) ?? targets[0];
  if (view === null || target === undefined) return null;
  const asked = view.kommuner.filter((one) => one.asked);
  const order = start?.order ?? asked.map((one) => one.kommunenummer);
  const pasted = matchPasted(text, asked, { kind: target.kind, order, start: start?.start ?? 0 });
  const count = pasted.cells.length;

  const apply = async (): Promise<void> => {
    if (target.needsReason && reason.trim().length < 3) return setNeedsReason(true);
    const state = store.getState();
    if (await applyPaste(state, view.round.id, target, pasted.cells, reason.trim())) {
      state.say(words.done(count, target.name));
      close();
    }
  };
  return (
    <SidePanel title={words.title} help={words.help} close={close}>
      <form
        className="paste-form"
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <label className="plain-field">
          {words.into}
          <select value={target.id} onChange={(event) => setChosen(event.target.value)}>
            {targets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label className="plain-field" htmlFor={id}>
          {words.field}
          <textarea id={id} rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        {text.trim() !== '' && (
          <PastePreview pasted={pasted} now={(kommunenummer) => valueNow(view, target, kommunenummer)} />
        )}
        {target.needsReason && (
          <Textfield
            label={words.reason}
            description={words.reasonHelp}
            value={reason}
            error={needsReason && words.needsReason}
            onChange={(event) => {
              setReason(event.target.value);
              setNeedsReason(false);
            }}
          />
        )}
        <Button type="submit" disabled={count === 0}>
          {words.apply(count)}
        </Button>
      </form>
    </SidePanel>
  );
}
