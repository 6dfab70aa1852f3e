import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import type { PackageVerification } from '../../../shared/model/package.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';

/** What came of reading a package back and recomputing it. */
export function VerificationView({ verification }: { readonly verification: PackageVerification }) {
  const words = useWords();
  const language = useApp((state) => state.language);
  const { agrees, round, target, kommuner, filesChecked, otherVersion, problems } = verification;
  // What the kommuner said is a package too, and has no persons to add up.
  const agreement =
    target === null
      ? words.packageMore.innspillAgree(round, kommuner ?? 0, filesChecked)
      : words.packageMore.agrees(round, formatNumber(target), filesChecked);
  return (
    <>
      <p className={agrees ? 'ok' : 'warn'} role="status">
        <Icon name={agrees ? 'check' : 'warning'} />{' '}
        {agrees ? agreement : words.package.differs(problems.length)}
      </p>
      {otherVersion !== undefined && <p className="muted">{words.packageMore.otherVersion(otherVersion)}</p>}
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
