import type { CallName, Contract } from '../../../shared/contract/contract.ts';
import * as allocation from './allocation.ts';
import * as app from './app.ts';
import * as backups from './backups.ts';
import type { PreparedBoundaries } from './boundaries.ts';
import * as boundaries from './boundaries.ts';
import * as columns from './columns.ts';
import * as contacts from './contacts.ts';
import type { Read, Staged, Write } from './context.ts';
import * as criteria from './criteria.ts';
import * as deadlines from './deadlines.ts';
import * as decisions from './decisions.ts';
import { type PreparedRequest, request } from './decisions-request.ts';
import type { PreparedDelivery } from './delivery.ts';
import * as delivery from './delivery.ts';
import { earlierAnswers } from './earlier-answers.ts';
import * as forms from './forms.ts';
import type { PreparedForms } from './forms-accept.ts';
import * as formsAccept from './forms-accept.ts';
import { make as makeForms } from './forms-make.ts';
import { preview as previewForms } from './forms-preview.ts';
import * as history from './history.ts';
import * as imports from './import.ts';
import type { PreparedImports } from './import-confirm.ts';
import * as confirming from './import-confirm.ts';
import { preview } from './import-preview.ts';
import * as indicators from './indicators.ts';
import * as innspill from './innspill.ts';
import type { PreparedAttachment, PreparedTemplate } from './letter-files.ts';
import * as letterFiles from './letter-files.ts';
import * as letters from './letters.ts';
import type { PreparedLetters } from './letters-make.ts';
import { make as makeLetters } from './letters-make.ts';
import * as lists from './lists.ts';
import * as locks from './locks.ts';
import * as lot from './lot.ts';
import * as meeting from './meeting.ts';
import * as minors from './minors.ts';
import type { PreparedExport } from './package.ts';
import * as recommendation from './package.ts';
import * as details from './recommendation-details.ts';
import * as regions from './regions.ts';
import * as replies from './replies.ts';
import * as robustness from './robustness.ts';
import * as rounds from './rounds.ts';
import * as samarbeid from './samarbeid.ts';
import * as sample from './sample.ts';
import * as savedSets from './saved-sets.ts';
import * as scenarios from './scenarios.ts';
import * as selection from './selection.ts';
import * as support from './support.ts';
import { copyRound } from './year-copy.ts';
import * as yearRounds from './year-rounds.ts';

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
}

/** A new call without a handler, or a handler of another shape than its call, does not compile. */
type Handlers = {
  readonly [Name in CallName]: Name extends keyof StagedCalls
    ? Staged<Name, StagedCalls[Name]>
    : Contract[Name]['writes'] extends true
      ? Write<Name>
      : Read<Name>;
};

export const handlers: Handlers = {
  'round.list': rounds.list,
  'round.create': rounds.create,
  'round.show': rounds.show,
  'values.show': rounds.values,
  'target.add': rounds.addTarget,
  'minors.set': minors.set,
  'minors.remove': minors.remove,
  'asked.set': rounds.setAsked,
  'sample.open': sample.open,
  'fylke.list': lists.fylker,
  'indicator.list': indicators.list,
  'indicator.save': indicators.save,
  'preset.list': lists.presets,
  'file.pick': imports.pick,
  'file.paste': imports.paste,
  'import.preview': preview,
  'import.discard': imports.discard,
  'import.confirm': confirming.confirm,
  'import.confirmAll': confirming.confirmAll,
  'import.remove': imports.remove,
  'innspill.save': innspill.save,
  'innspill.saveLine': innspill.saveLine,
  'innspill.earlier': earlierAnswers,
  'region.save': regions.save,
  'region.remove': regions.remove,
  'plans.save': regions.savePlans,
  'contacts.save': contacts.save,
  'contacts.forget': contacts.forget,
  'privateNote.save': contacts.saveNote,
  'forms.make': makeForms,
  'forms.sort': forms.sort,
  'forms.preview': previewForms,
  'forms.accept': formsAccept.accept,
  'forms.received': forms.received,
  'forms.text': forms.text,
  'forms.place': forms.place,
  'capacity.save': innspill.saveCapacity,
  'capacity.asMax': innspill.capacityAsMax,
  'samarbeid.save': samarbeid.save,
  'samarbeid.remove': samarbeid.remove,
  'register.kommuner': samarbeid.kommunerOfRegister,
  'letters.show': letters.show,
  'letters.setup': letters.setup,
  'letters.kommune': letters.kommune,
  'letters.setTemplate': letterFiles.setTemplate,
  'letters.standardTemplate': letterFiles.giveTemplate,
  'letters.addAttachment': letterFiles.addAttachment,
  'letters.removeAttachment': letters.removeAttachment,
  'letters.make': makeLetters,
  'letters.open': letterFiles.open,
  'letters.sent': letters.sent,
  'letters.journal': letters.journal,
  'reply.save': replies.save,
  'reply.approve': replies.approve,
  'delivery.export': delivery.exportDelivery,
  'delivery.list': delivery.list,
  'allocation.show': allocation.show,
  'criteria.save': criteria.save,
  'criteria.usePreset': criteria.usePreset,
  'lock.set': locks.setLock,
  'lock.setMany': locks.setLocks,
  'lock.remove': locks.removeLock,
  'bounds.set': locks.setBounds,
  'bounds.setMany': locks.setManyBounds,
  'bounds.remove': locks.removeBounds,
  'rest.set': locks.setRest,
  'lot.set': lot.set,
  'lot.remove': lot.remove,
  'column.add': columns.add,
  'column.rename': columns.rename,
  'column.remove': columns.remove,
  'cells.set': columns.setCells,
  'layout.save': columns.saveLayout,
  'note.set': columns.setNote,
  'scenario.add': scenarios.add,
  'scenario.rename': scenarios.rename,
  'scenario.recommend': scenarios.recommend,
  'scenario.remove': scenarios.remove,
  'savedSet.list': savedSets.list,
  'savedSet.save': savedSets.save,
  'savedSet.use': savedSets.use,
  'savedSet.remove': savedSets.remove,
  'sensitivity.show': robustness.sensitivity,
  'job.cancel': robustness.cancel,
  'rules.compare': robustness.compare,
  'backtest.choices': robustness.backtestChoices,
  'backtest.show': robustness.backtestShow,
  'boundary.show': boundaries.show,
  'boundary.import': boundaries.importFile,
  'boundary.remove': boundaries.remove,
  'meeting.show': meeting.show,
  'meeting.logChange': meeting.logChange,
  'meeting.setOutcome': meeting.setOutcome,
  'meeting.keepPlace': meeting.keepPlace,
  'selection.list': selection.list,
  'selection.save': selection.save,
  'selection.remove': selection.remove,
  'selection.openSample': selection.openSample,
  'selection.show': selection.show,
  'selection.export': selection.exportDocuments,
  'details.show': details.show,
  'details.set': details.set,
  'exempt.set': details.setExempt,
  'package.export': recommendation.exportPackage,
  'package.verify': recommendation.verify,
  'round.copy': copyRound,
  'round.archive': yearRounds.archive,
  'round.compare': yearRounds.compare,
  'followup.show': decisions.show,
  'decision.save': decisions.save,
  'readiness.save': decisions.saveReadiness,
  'decision.request': request,
  'deadlines.show': deadlines.show,
  'deadlines.save': deadlines.save,
  'file.reveal': app.reveal,
  'app.info': app.info,
  'support.show': support.show,
  'support.save': support.save,
  'app.speak': support.speak,
  'history.list': history.list,
  'history.undo': history.undo,
  'history.redo': history.redo,
  'backup.list': backups.list,
  'backup.make': backups.make,
  'backup.inspect': backups.inspect,
  'backup.restore': backups.restore,
  'backup.export': backups.exportBackup,
  'recovery.show': backups.recovery,
  'recovery.restore': backups.recover,
};
