import type { CallName, Contract } from '../../../shared/contract/contract.ts';
import type { PreparedBoundaries } from './boundaries.ts';
import type { Read, Write } from './context.ts';
import type { PreparedRequest } from './decisions-request.ts';
import type { PreparedDelivery } from './delivery.ts';
import type { PreparedForms } from './forms-accept.ts';
import type { PreparedImports } from './import-confirm.ts';
import type { PreparedAttachment, PreparedTemplate } from './letter-files.ts';
import type { PreparedLetters } from './letters-make.ts';
import type { PreparedExport } from './package.ts';
import type { PreparedRemoval, PreparedRound } from './round-file.ts';
import type { Staged } from './staged.ts';

/** Writes with slow work before the transaction, and what that work hands on. */
interface StagedCalls {
  readonly 'import.confirm': PreparedImports;
  readonly 'import.confirmAll': PreparedImports;
  readonly 'package.export': PreparedExport;
  readonly 'forms.accept': PreparedForms;
  readonly 'boundary.import': PreparedBoundaries;
  readonly 'letters.setTemplate': PreparedTemplate;
  readonly 'letters.addAttachment': PreparedAttachment;
  readonly 'letters.make': PreparedLetters;
  readonly 'delivery.export': PreparedDelivery;
  readonly 'decision.request': PreparedRequest;
  readonly 'round.import': PreparedRound;
  readonly 'round.remove': PreparedRemoval;
}

type Handler<Name extends CallName> = Name extends keyof StagedCalls
  ? Staged<Name, StagedCalls[Name]>
  : Contract[Name]['writes'] extends true
    ? Write<Name>
    : Read<Name>;

/**
 * What answers a call, loaded when it is first asked for: a command that is done in a moment does not wait for all the
 * others. A new call without a handler, or a handler of another shape than its call, does not compile.
 */
type Handlers = { readonly [Name in CallName]: () => Promise<Handler<Name>> };

export const handlers: Handlers = {
  'round.list': async () => (await import('./round-list.ts')).list,
  'round.create': async () => (await import('./rounds.ts')).create,
  'round.show': async () => (await import('./rounds.ts')).show,
  'values.show': async () => (await import('./rounds.ts')).values,
  'round.offer': async () => (await import('./round-file.ts')).offer,
  'round.export': async () => (await import('./round-file.ts')).exportRound,
  'round.inspect': async () => (await import('./round-file.ts')).inspect,
  'round.import': async () => (await import('./round-file.ts')).importRound,
  'round.remove': async () => (await import('./round-file.ts')).removeWhole,
  'target.add': async () => (await import('./rounds.ts')).addTarget,
  'minors.set': async () => (await import('./minors.ts')).set,
  'minors.remove': async () => (await import('./minors.ts')).remove,
  'asked.set': async () => (await import('./rounds.ts')).setAsked,
  'sample.open': async () => (await import('./sample.ts')).open,
  'fylke.list': async () => (await import('./lists.ts')).fylker,
  'indicator.list': async () => (await import('./indicators.ts')).list,
  'indicator.save': async () => (await import('./indicators.ts')).save,
  'preset.list': async () => (await import('./lists.ts')).presets,
  'file.pick': async () => (await import('./import.ts')).pick,
  'file.paste': async () => (await import('./import.ts')).paste,
  'import.preview': async () => (await import('./import-preview.ts')).preview,
  'import.discard': async () => (await import('./import.ts')).discard,
  'import.confirm': async () => (await import('./import-confirm.ts')).confirm,
  'import.confirmAll': async () => (await import('./import-confirm.ts')).confirmAll,
  'import.remove': async () => (await import('./import.ts')).remove,
  'innspill.save': async () => (await import('./innspill.ts')).save,
  'innspill.saveLine': async () => (await import('./innspill.ts')).saveLine,
  'innspill.earlier': async () => (await import('./earlier-answers.ts')).earlierAnswers,
  'region.save': async () => (await import('./regions.ts')).save,
  'region.remove': async () => (await import('./regions.ts')).remove,
  'plans.save': async () => (await import('./regions.ts')).savePlans,
  'contacts.save': async () => (await import('./contacts.ts')).save,
  'contacts.forget': async () => (await import('./contacts.ts')).forget,
  'privateNote.save': async () => (await import('./contacts.ts')).saveNote,
  'forms.make': async () => (await import('./forms-make.ts')).make,
  'forms.sort': async () => (await import('./forms.ts')).sort,
  'forms.preview': async () => (await import('./forms-preview.ts')).preview,
  'forms.accept': async () => (await import('./forms-accept.ts')).accept,
  'forms.received': async () => (await import('./forms.ts')).received,
  'forms.text': async () => (await import('./forms.ts')).text,
  'forms.place': async () => (await import('./forms.ts')).place,
  'capacity.save': async () => (await import('./innspill.ts')).saveCapacity,
  'capacity.asMax': async () => (await import('./innspill.ts')).capacityAsMax,
  'samarbeid.save': async () => (await import('./samarbeid.ts')).save,
  'samarbeid.remove': async () => (await import('./samarbeid.ts')).remove,
  'register.kommuner': async () => (await import('./samarbeid.ts')).kommunerOfRegister,
  'letters.show': async () => (await import('./letters.ts')).show,
  'letters.setup': async () => (await import('./letters.ts')).setup,
  'letters.kommune': async () => (await import('./letters.ts')).kommune,
  'letters.setTemplate': async () => (await import('./letter-files.ts')).setTemplate,
  'letters.standardTemplate': async () => (await import('./letter-files.ts')).giveTemplate,
  'letters.addAttachment': async () => (await import('./letter-files.ts')).addAttachment,
  'letters.removeAttachment': async () => (await import('./letters.ts')).removeAttachment,
  'letters.make': async () => (await import('./letters-make.ts')).make,
  'letters.open': async () => (await import('./letter-files.ts')).open,
  'letters.sent': async () => (await import('./letters.ts')).sent,
  'letters.journal': async () => (await import('./letters.ts')).journal,
  'reply.save': async () => (await import('./replies.ts')).save,
  'reply.approve': async () => (await import('./replies.ts')).approve,
  'delivery.export': async () => (await import('./delivery.ts')).exportDelivery,
  'delivery.list': async () => (await import('./delivery.ts')).list,
  'allocation.show': async () => (await import('./allocation.ts')).show,
  'criteria.save': async () => (await import('./criteria.ts')).save,
  'criteria.usePreset': async () => (await import('./criteria.ts')).usePreset,
  'lock.set': async () => (await import('./locks.ts')).setLock,
  'lock.setMany': async () => (await import('./locks.ts')).setLocks,
  'lock.remove': async () => (await import('./locks.ts')).removeLock,
  'bounds.set': async () => (await import('./locks.ts')).setBounds,
  'bounds.setMany': async () => (await import('./locks.ts')).setManyBounds,
  'bounds.remove': async () => (await import('./locks.ts')).removeBounds,
  'rest.set': async () => (await import('./locks.ts')).setRest,
  'lot.set': async () => (await import('./lot.ts')).set,
  'lot.remove': async () => (await import('./lot.ts')).remove,
  'column.add': async () => (await import('./columns.ts')).add,
  'column.rename': async () => (await import('./columns.ts')).rename,
  'column.remove': async () => (await import('./columns.ts')).remove,
  'cells.set': async () => (await import('./columns.ts')).setCells,
  'layout.save': async () => (await import('./columns.ts')).saveLayout,
  'note.set': async () => (await import('./columns.ts')).setNote,
  'scenario.add': async () => (await import('./scenarios.ts')).add,
  'scenario.rename': async () => (await import('./scenarios.ts')).rename,
  'scenario.recommend': async () => (await import('./scenarios.ts')).recommend,
  'scenario.remove': async () => (await import('./scenarios.ts')).remove,
  'savedSet.list': async () => (await import('./saved-sets.ts')).list,
  'savedSet.save': async () => (await import('./saved-sets.ts')).save,
  'savedSet.use': async () => (await import('./saved-sets.ts')).use,
  'savedSet.remove': async () => (await import('./saved-sets.ts')).remove,
  'sensitivity.show': async () => (await import('./robustness.ts')).sensitivity,
  'job.cancel': async () => (await import('./cancel-job.ts')).cancel,
  'rules.compare': async () => (await import('./robustness.ts')).compare,
  'backtest.choices': async () => (await import('./robustness.ts')).backtestChoices,
  'backtest.show': async () => (await import('./robustness.ts')).backtestShow,
  'boundary.show': async () => (await import('./boundaries.ts')).show,
  'boundary.import': async () => (await import('./boundaries.ts')).importFile,
  'boundary.remove': async () => (await import('./boundaries.ts')).remove,
  'meeting.show': async () => (await import('./meeting.ts')).show,
  'meeting.logChange': async () => (await import('./meeting.ts')).logChange,
  'meeting.setOutcome': async () => (await import('./meeting.ts')).setOutcome,
  'meeting.keepPlace': async () => (await import('./meeting.ts')).keepPlace,
  'selection.list': async () => (await import('./selection.ts')).list,
  'selection.save': async () => (await import('./selection.ts')).save,
  'selection.remove': async () => (await import('./selection.ts')).remove,
  'selection.openSample': async () => (await import('./selection.ts')).openSample,
  'selection.show': async () => (await import('./selection.ts')).show,
  'selection.export': async () => (await import('./selection.ts')).exportDocuments,
  'details.show': async () => (await import('./recommendation-details.ts')).show,
  'details.set': async () => (await import('./recommendation-details.ts')).set,
  'exempt.set': async () => (await import('./recommendation-details.ts')).setExempt,
  'package.export': async () => (await import('./package.ts')).exportPackage,
  'package.verify': async () => (await import('./package.ts')).verify,
  'round.copy': async () => (await import('./year-copy.ts')).copyRound,
  'round.label': async () => (await import('./year-rounds.ts')).label,
  'round.archive': async () => (await import('./year-rounds.ts')).archive,
  'round.compare': async () => (await import('./year-rounds.ts')).compare,
  'followup.show': async () => (await import('./decisions.ts')).show,
  'followup.history': async () => (await import('./decisions.ts')).history,
  'decision.save': async () => (await import('./decisions.ts')).save,
  'readiness.save': async () => (await import('./decisions.ts')).saveReadiness,
  'decision.request': async () => (await import('./decisions-request.ts')).request,
  'deadlines.show': async () => (await import('./deadlines.ts')).show,
  'deadlines.save': async () => (await import('./deadlines.ts')).save,
  'file.reveal': async () => (await import('./app.ts')).reveal,
  'app.info': async () => (await import('./app.ts')).info,
  'support.show': async () => (await import('./support.ts')).show,
  'support.save': async () => (await import('./support.ts')).save,
  'app.speak': async () => (await import('./support.ts')).speak,
  'history.list': async () => (await import('./history.ts')).list,
  'history.save': async () => (await import('./log-file.ts')).save,
  'history.undo': async () => (await import('./history.ts')).undo,
  'history.redo': async () => (await import('./history.ts')).redo,
  'backup.list': async () => (await import('./backups.ts')).list,
  'backup.make': async () => (await import('./backups.ts')).make,
  'backup.inspect': async () => (await import('./backups.ts')).inspect,
  'backup.restore': async () => (await import('./backups.ts')).restore,
  'backup.export': async () => (await import('./backups.ts')).exportBackup,
  'recovery.show': async () => (await import('./backups.ts')).recovery,
  'recovery.restore': async () => (await import('./backups.ts')).recover,
};

export const isCallName = (name: string): name is CallName => Object.hasOwn(handlers, name);
