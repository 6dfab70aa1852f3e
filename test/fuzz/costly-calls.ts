import type { CallName } from '../../shared/contract/contract.ts';

/**
 * Calls that write documents, start a thread, copy the database or reckon for long when they are accepted: in
 * each second round so many may be, and else they are only given what they must refuse. All that are staged stand here: they
 * write before they know whether they are accepted, and take it away again, so all rows are compared for them.
 */
export const costlyCalls: Readonly<Partial<Record<CallName, number>>> = {
  'package.export': 1,
  'package.verify': 1,
  'delivery.export': 1,
  'decision.request': 1,
  'letters.make': 1,
  'letters.open': 1,
  'letters.standardTemplate': 1,
  'letters.setTemplate': 1,
  'forms.make': 1,
  'forms.sort': 1,
  'forms.preview': 1,
  'forms.accept': 1,
  'forms.text': 1,
  'import.preview': 2,
  'import.confirm': 2,
  'import.confirmAll': 2,
  'boundary.import': 1,
  'sensitivity.show': 1,
  'selection.show': 1,
  'selection.export': 1,
  'rules.compare': 1,
  'round.copy': 1,
  'round.export': 1,
  'round.inspect': 1,
  'round.import': 1,
  'round.remove': 1,
  'history.save': 1,
  'backup.make': 1,
  'backup.export': 1,
  'backup.inspect': 1,
  'backup.restore': 1,
  'recovery.restore': 1,
};
