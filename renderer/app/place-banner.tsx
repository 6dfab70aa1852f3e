import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { UnsafePlace } from '../../shared/model/backup.ts';
import { Icon } from '../components/icon.tsx';
import { placeWarning } from '../features/kopier/place-warning.ts';
import { useApp, useWords } from '../store/use-app.ts';

const key = 'fordel-place-read';

/** Says once that the data lie where they may be damaged. It stands among the backups afterwards. */
export function PlaceBanner() {
  const words = useWords().kopier;
  const call = useApp((state) => state.call);
  const [place, setPlace] = useState<UnsafePlace | null>(null);
  useEffect(() => {
    if (localStorage.getItem(key) !== null) return;
    void call('backup.list', {}).then((answer) => {
      if (answer.ok) setPlace(answer.value.unsafePlace);
    });
  }, [call]);
  if (place === null) return null;
  return (
    <div className="place-banner" role="status">
      <p>
        <Icon name="warning" /> {placeWarning(words, place)}
      </p>
      <Button
        variant="secondary"
        onClick={() => {
          localStorage.setItem(key, 'yes');
          setPlace(null);
        }}
      >
        {words.dismiss}
      </Button>
    </div>
  );
}
