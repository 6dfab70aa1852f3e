import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { useWords } from '../../store/use-app.ts';
import { IndicatorForm } from './indicator-form.tsx';

/** What the user may change of an indicator that is not Fordel's own: the name a file gave it, most of all. */
export function ChangeIndicator({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords().basis;
  const [open, setOpen] = useState(false);
  if (open) return <IndicatorForm start={indicator} done={() => setOpen(false)} />;
  return (
    <Button variant="tertiary" onClick={() => setOpen(true)}>
      {words.changeIndicator}
    </Button>
  );
}
