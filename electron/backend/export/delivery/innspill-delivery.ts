import type {
  DeliveryKommune,
  DeliverySamarbeid,
  DeliveryStatus,
  DeliveryText,
  InnspillDelivery,
} from '../../../../shared/model/delivery.ts';
import type { KommuneInnspill } from '../../../../shared/model/innspill.ts';
import type { LetterKommune, LettersView } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { KommuneView, RoundView, Samarbeid } from '../../../../shared/model/round.ts';

/**
 * Freezes the innspill of a round for IMDi.
 *
 * Pure: the same round and answers give the same value. Contacts, who judged, and notes that are not marked for export
 * stay on the machine.
 */
export function innspillDelivery(
  view: RoundView,
  letters: LettersView,
  language: Language,
  version: number,
): InnspillDelivery {
  const { id: _id, ...round } = view.round;
  return {
    format: 'fordel-innspill/1',
    version,
    language,
    round,
    deadline: letters.setup.deadline,
    kommuner: view.kommuner.map((kommune) =>
      deliveryKommune(
        kommune,
        letters.kommuner.find(({ kommunenummer }) => kommunenummer === kommune.kommunenummer),
      ),
    ),
    regions: view.regions.map(({ name, members, text, assessment, source, date }) => ({
      name,
      members,
      text,
      assessment,
      source,
      date,
    })),
    plans: view.plans === null || view.plans.text.trim() === '' ? null : view.plans,
    samarbeid: view.samarbeid.map((samarbeid) => deliverySamarbeid(samarbeid, view)),
  };
}

function deliveryKommune(
  { kommunenummer, name, innspill, capacity, note }: KommuneView,
  letter: LetterKommune | undefined,
): DeliveryKommune {
  return {
    kommunenummer,
    name,
    status: letter === undefined ? 'not-sent' : statusOf(letter),
    repliedOn: letter?.repliedOn ?? null,
    late: letter?.late ?? false,
    journalNumber: letter?.replyJournalNumber ?? '',
    texts: innspill.flatMap(textOf),
    lines: innspill.flatMap(({ topic, line = '' }) =>
      (topic === 2 || topic === 6) && line.trim() !== '' ? [{ topic, text: line }] : [],
    ),
    capacity,
    note: note?.exported === true && note.text.trim() !== '' ? note.text : null,
  };
}

function textOf({ topic, text, assessment, source, date }: KommuneInnspill): readonly DeliveryText[] {
  if (topic === 2 || topic === 6 || (text.trim() === '' && assessment === null)) return [];
  return [{ topic, text, assessment, source, date }];
}

function statusOf({ status, empty }: LetterKommune): DeliveryStatus {
  if (status === 'none' || status === 'made') return 'not-sent';
  return empty ? 'empty' : status;
}

function deliverySamarbeid(
  { name, service = '', host, members, outside = [], min, max }: Samarbeid,
  { kommuner }: RoundView,
): DeliverySamarbeid {
  const nameOf = (number: string): string =>
    kommuner.find(({ kommunenummer }) => kommunenummer === number)?.name ??
    outside.find(({ kommunenummer }) => kommunenummer === number)?.name ??
    number;
  return {
    name,
    service,
    host: host === undefined ? null : nameOf(host),
    members: [...members.map(nameOf), ...outside.map((one) => one.name)],
    min,
    max,
  };
}
