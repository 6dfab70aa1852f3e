import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import type { CaseDocument } from '../../../shared/model/recommendation-details.ts';
import { useWords } from '../../store/use-app.ts';

/** Whether there is to be a case for the political body, and what the fylkeskommune writes in it itself. */
export function CaseFields({
  value,
  onChange,
}: {
  readonly value: CaseDocument | undefined;
  readonly onChange: (value: CaseDocument | undefined) => void;
}) {
  const words = useWords().packageMore;
  return (
    <>
      <Checkbox
        className="details-wide"
        label={words.caseWanted}
        description={words.caseHelp}
        checked={value !== undefined}
        onChange={(event) => onChange(event.target.checked ? { proposal: '', economy: '' } : undefined)}
      />
      {value !== undefined && (
        <>
          <Textfield
            label={words.caseProposal}
            description={words.caseProposalHelp}
            multiline
            rows={3}
            value={value.proposal}
            onChange={(event) => onChange({ ...value, proposal: event.target.value })}
          />
          <Textfield
            label={words.caseEconomy}
            description={words.caseEconomyHelp}
            multiline
            rows={3}
            value={value.economy}
            onChange={(event) => onChange({ ...value, economy: event.target.value })}
          />
        </>
      )}
    </>
  );
}
