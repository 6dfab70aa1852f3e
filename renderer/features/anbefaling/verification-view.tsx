import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import type { PackageVerification } from '../../../shared/model/package.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';

/** What came of reading a package back and recomputing it. */
export function VerificationView({ verification }: { readonly verification: PackageVerification }) {
  const words = useWords();
  const language = useApp((state) => state.language);
  const {
    agrees,
    round,
    target,
    kommuner,
    filesChecked,
    otherVersion,
    byNumber = [],
    notJudged = [],
    problems,
  } = verification;
  const w = words.packageMore;
  const whole = filesChecked - byNumber.length - notJudged.length;
  const all = whole === filesChecked;
  // What the kommuner said is a package too, and has no persons to add up.
  const complete =
    target === null
      ? w.innspillAgree(round, kommuner ?? 0, filesChecked)
      : w.agrees(round, formatNumber(target), filesChecked);
  const partly =
    target === null
      ? w.innspillNoFault(round, kommuner ?? 0, whole, filesChecked)
      : w.noFault(round, formatNumber(target), whole, filesChecked);
  const good = agrees && all;
  return (
    <>
      <p className={good ? 'ok' : 'warn'} role="status">
        <Icon name={good ? 'check' : 'warning'} />{' '}
        {agrees ? (all ? complete : partly) : words.package.differs(problems.length)}
      </p>
      {otherVersion !== undefined && <p className="muted">{w.otherVersion(otherVersion)}</p>}
      {byNumber.length > 0 && <p className="muted">{w.byNumber(byNumber.join(', '))}</p>}
      {notJudged.length > 0 && <p className="muted">{w.notJudged(notJudged.join(', '))}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.file} ${problem.at}`}>
              {packageProblemText(problem, language)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
