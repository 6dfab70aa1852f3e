import { assertNever } from '../../../shared/model/assert-never.ts';
import type { MeetingRecord } from '../../../shared/model/meeting.ts';
import type { MeetingPage } from './meeting-pages.ts';
import type { MeetingView } from './meeting-view.ts';
import { InnspillPage } from './pages/innspill-page.tsx';
import { KommunePage } from './pages/kommune-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { MapPage } from './pages/map-page.tsx';
import { ProgressPage } from './pages/progress-page.tsx';
import { RobustnessPage } from './pages/robustness-page.tsx';
import { RulesPage } from './pages/rules-page.tsx';
import { SumPage } from './pages/sum-page.tsx';

interface Props {
  readonly page: MeetingPage;
  readonly view: MeetingView;
  readonly record: MeetingRecord | null;
}

export function MeetingPageView({ page, view, record }: Props) {
  switch (page.kind) {
    case 'sum':
      return <SumPage view={view} />;
    case 'progress':
      return <ProgressPage view={view} />;
    case 'map':
      return <MapPage view={view} />;
    case 'list':
      return <ListPage view={view} part={page.part} />;
    case 'kommune': {
      const outcome = record?.outcomes.find((one) => one.kommunenummer === page.kommunenummer) ?? null;
      return <KommunePage view={view} kommunenummer={page.kommunenummer} outcome={outcome} />;
    }
    case 'innspill':
      return <InnspillPage view={view} kommunenummer={page.kommunenummer} />;
    case 'rules':
      return <RulesPage />;
    case 'robustness':
      return <RobustnessPage view={view} />;
    default:
      return assertNever(page);
  }
}
