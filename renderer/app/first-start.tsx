import { Button } from '@digdir/designsystemet-react';
import { Icon } from '../components/icon.tsx';
import { Logo } from '../components/logo.tsx';
import { BackupsPanel } from '../features/kopier/backups-panel.tsx';
import { CreateRound } from '../features/runde/create-round.tsx';
import { ReceiveRound } from '../features/runde/receive-round.tsx';
import { StartRounds } from '../features/runde/start-rounds.tsx';
import { useApp, useWords } from '../store/use-app.ts';
import { LookSwitches } from './look-switches.tsx';

/** Nothing is open: look at a sample, open what there is, or start a round. */
export function FirstStart() {
  const words = useWords();
  const openSample = useApp((state) => state.openSample);
  const startTour = useApp((state) => state.startTour);
  const openHelp = useApp((state) => state.openHelp);
  const rounds = useApp((state) => state.rounds) ?? [];
  return (
    <main className="first-start">
      <header>
        <Logo />
        <h1>{words.start.title}</h1>
        <LookSwitches />
      </header>
      <p className="lead">{words.start.lead}</p>
      {/* Who has rounds came for one of them. */}
      {rounds.length > 0 && <StartRounds rounds={rounds} />}
      <section aria-labelledby="start-sample">
        <h2 id="start-sample">{words.start.sampleTitle}</h2>
        <div className="offer">
          <Button onClick={() => void openSample('trondelag-2022')}>{words.start.sample}</Button>
          <p>{words.start.sampleText}</p>
        </div>
        <div className="offer">
          <Button variant="secondary" onClick={() => void openSample('eksempelfylket-2027')}>
            {words.start.invented}
          </Button>
          <p>{words.start.inventedText}</p>
        </div>
      </section>
      <section aria-labelledby="start-tour">
        <h2 id="start-tour">{words.hjelp.tour.offer}</h2>
        <div className="offer">
          <Button variant="secondary" onClick={() => void startTour()}>
            {words.hjelp.tour.start}
          </Button>
          <p>{words.hjelp.tour.offerText}</p>
        </div>
        <Button variant="tertiary" onClick={() => openHelp(null)}>
          <Icon name="help" /> {words.hjelp.step}
        </Button>
      </section>
      <section aria-labelledby="start-new">
        <h2 id="start-new">{words.start.newTitle}</h2>
        <p>{words.start.newText}</p>
        <CreateRound />
      </section>
      <section aria-labelledby="start-receive">
        <h2 id="start-receive" tabIndex={-1}>
          {words.roundFile.receive.title}
        </h2>
        <p>{words.roundFile.receive.lead}</p>
        <ReceiveRound />
      </section>
      <section aria-labelledby="start-backup">
        <h2 id="start-backup">{words.kopier.startTitle}</h2>
        <p>{words.kopier.startText}</p>
        <BackupsPanel hasRounds={false} />
      </section>
    </main>
  );
}
