import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useWords } from '../../store/use-app.ts';

/** The licences of what Fordel is built on: long, and so fetched only when asked for. */
export function LicenceList() {
  const words = useWords().hjelp;
  const [text, setText] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);
  const show = async (): Promise<void> => {
    setWaits(true);
    const { default: licences } = await import('../../../resources/licences/third-party.txt?raw');
    setText(licences);
  };
  return (
    <section>
      <h3>{words.licences}</h3>
      <p>{words.licencesLead}</p>
      {text === null ? (
        <Button variant="secondary" disabled={waits} onClick={() => void show()}>
          {waits ? words.licencesWait : words.licencesShow}
        </Button>
      ) : (
        <ScrollRegion label={words.licences} className="help-text">
          <pre>{text}</pre>
        </ScrollRegion>
      )}
    </section>
  );
}
