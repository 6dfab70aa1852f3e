import { Button } from '@digdir/designsystemet-react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { Icon } from '../../components/icon.tsx';
import { indicatorShortName } from '../../store/indicator-name.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { DrawnLot } from './drawn-lot.tsx';
import { useDetails } from './use-details.ts';

/** The recommendation in a few lines. */
export function Summary() {
  const words = useWords();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const [details] = useDetails();
  if (view === null || view.target === null || outcome?.kind !== 'allocated') return null;
  const { allocation } = outcome;
  const { criteria, locks, rest, lot } = view.draft;
  const nameOf = (id: string): string => view.kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const hasCase = details?.details.saksframlegg !== undefined;
  const files = [
    ...words.packageMore.files,
    ...(hasCase ? [['saksframlegg.docx', words.packageMore.caseFile] as const] : []),
    ...(details?.templates ?? [])
      .filter(({ kind, language: of }) => of === language && (kind !== 'case' || hasCase))
      .map(
        ({ kind }) =>
          [kind === 'case' ? 'saksmal.docx' : 'brevmal.docx', words.packageMore.templateFile] as const,
      ),
    ...(view.exempt.length > 0 ? [['unntatt-offentlighet.docx', words.packageMore.exemptFile] as const] : []),
  ];
  return (
    <section aria-labelledby="content-title" className="block">
      <h2 id="content-title">{words.package.content}</h2>
      <dl className="facts">
        <dt>{words.package.target}</dt>
        <dd>
          {formatNumber(view.target.number)}{' '}
          <span className="muted">
            {view.target.source}, {formatDate(view.target.date)}
          </span>
        </dd>
        <dt>{words.package.kommuner}</dt>
        <dd>
          {allocation.places.filter(({ number }) => number > 0).length}{' '}
          <span className="muted">/ {view.kommuner.length}</span>
        </dd>
        <dt>{words.package.sum}</dt>
        <dd>
          {formatNumber(allocation.total)}{' '}
          {allocation.total + (rest?.persons ?? 0) === view.target.number && (
            <span className="ok">
              <Icon name="check" />
            </span>
          )}
        </dd>
        {rest !== null && (
          <>
            <dt>{words.package.rest}</dt>
            <dd>
              {formatNumber(rest.persons)} <span className="muted">{rest.reason}</span>{' '}
              <Button
                variant="tertiary"
                onClick={() =>
                  void store.getState().write('rest.set', {
                    roundId: view.round.id,
                    persons: 0,
                    reason: words.packageMore.removeRest,
                  })
                }
              >
                {words.packageMore.removeRest}
              </Button>
            </dd>
          </>
        )}
        <dt>{words.package.criteria}</dt>
        <dd>
          α {formatNumber(criteria.alpha, 2)} · κ {formatNumber(criteria.kappa, 2)}
          {criteria.criteria.map((one) => (
            <span key={one.id}> · {indicatorShortName(indicators, one.indicator, language)}</span>
          ))}
        </dd>
        <dt>{words.package.locks}</dt>
        <dd>
          {locks.length === 0 && words.package.noLocks}
          {locks.map((lock) => (
            <div key={lock.kommunenummer}>
              {nameOf(lock.kommunenummer)} {formatNumber(lock.number)}{' '}
              <span className="muted">{lock.reason}</span>
            </div>
          ))}
        </dd>
        {lot !== null && <DrawnLot lot={lot} title={words.package.lot.title} />}
        {view.minors?.lots.map((drawn) => (
          <DrawnLot
            key={drawn.part}
            lot={drawn}
            among={drawn.part}
            title={words.robustness.minors.lotTitle(words.robustness.minors.groups[drawn.part])}
          />
        ))}
        <dt>{words.package.files}</dt>
        <dd>
          <ul className="plain-list">
            {files.map(([name, about]) => (
              <li key={name}>
                <code>{name}</code> <span className="muted">{about}</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}
