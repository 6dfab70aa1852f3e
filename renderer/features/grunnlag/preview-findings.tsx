import type { ImportPreview } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { MissingKind } from '../../../shared/model/missing-kind.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { exampleText } from './example-text.ts';

/** Longer lists are cut: the count says how many there are. */
const most = 8;
const mostNames = 12;

/** What was matched, what was missing and why, what was left out and why, and what is wrong where. */
export function PreviewFindings({ preview }: { readonly preview: ImportPreview }) {
  const { basis: words, historie } = useWords();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const named = (example: string): string => exampleText(example, kommuner, indicators, language);
  const { reading } = preview;
  // A table of fylker only is not about any of them.
  const about = reading.matched.length > 0 || reading.targets.length === 0;
  const without = kommuner
    .filter((one) => about && !reading.matched.includes(one.kommunenummer))
    .map((one) => one.name);
  // What was put together is in the values; all else that is listed is not.
  const summed = reading.ignored.filter(({ reason }) => reason === 'summed');
  const ignored = reading.ignored.filter(({ reason }) => reason !== 'summed');
  const missing = (Object.entries(reading.missingByKind) as [MissingKind, number][]).filter(([, n]) => n > 0);
  return (
    <ul className="findings">
      {without.length === 0 && about && (
        <li className="ok">
          <Icon name="check" /> {words.matched}: {words.matchedOf(kommuner.length, kommuner.length)}
        </li>
      )}
      {without.length > 0 && (
        <li className="warn">
          <Icon name="warning" /> {words.without(without.slice(0, mostNames).join(', '))}
          {without.length > mostNames && ` ${words.andMore(without.length - mostNames)}`}
        </li>
      )}
      {missing.length > 0 && (
        <li>
          {words.missing}:{' '}
          {missing.map(([kind, n]) => `${words.missingKinds[kind]} ${formatNumber(n)}`).join(' · ')}
        </li>
      )}
      {preview.forebearCount > 0 && <li>{historie.followed(preview.forebearCount)}</li>}
      {preview.unchanged > 0 && <li>{words.unchanged(preview.unchanged)}</li>}
      {summed.map((one) => (
        <li key={one.reason}>
          {formatNumber(one.count)} {words.ignoredReasons[one.reason]}{' '}
          <span className="muted">({words.forExample(named(one.example))})</span>
        </li>
      ))}
      {ignored.length > 0 && (
        <li>
          {words.ignored}:
          <ul>
            {ignored.map((one) => (
              <li key={one.reason}>
                {words.ignoredReasons[one.reason]}: {words.lines(one.count)}
                {one.example !== '' && (
                  <span className="muted"> ({words.forExample(named(one.example))})</span>
                )}
              </li>
            ))}
          </ul>
        </li>
      )}
      {reading.notFound.length > 0 && (
        <li className="warn">
          {words.notFound}:
          <ul>
            {reading.notFound.slice(0, most).map((one) => (
              <li key={one.label}>
                «{one.label}», {words.times(one.count)},{' '}
                {words.place(one.place.sheet, one.place.row, one.place.column)}
              </li>
            ))}
          </ul>
        </li>
      )}
      {reading.problemCount > 0 && (
        <li className="warn">
          {words.problems}: {words.problemCount(reading.problemCount)}
          <ul>
            {reading.problems.slice(0, most).map((one) => (
              <li key={`${one.code} ${one.place?.row} ${one.place?.column}`}>
                {one.place !== null && `${words.place(one.place.sheet, one.place.row, one.place.column)}: `}
                {words.problemCodes[one.code]}
                {(one.params.found ?? null) !== null && ` («${one.params.found}»)`}
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}
