import type {
  DeliveryKommune,
  DeliverySamarbeid,
  DeliveryStatus,
  DeliveryText,
  InnspillDelivery,
} from '../../../../shared/model/delivery.ts';
import { exemptLaw } from '../../../../shared/model/exempt-law.ts';
import type { Assessment, KommuneInnspill, VgsRegion } from '../../../../shared/model/innspill.ts';
import type { LetterKommune, LettersView } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { KommuneView, RoundView, Samarbeid } from '../../../../shared/model/round.ts';
import { documentWords } from '../document-words.ts';

/**
 * Freezes the innspill of a round for IMDi.
 *
 * Pure: the same round and answers give the same value. Contacts, who judged, and notes that are not marked for export
 * stay on the machine; of a text that is exempt from public disclosure only that it is so, and by which law.
 */
export function innspillDelivery(
  view: RoundView,
  letters: LettersView,
  language: Language,
  version: number,
): InnspillDelivery {
  const { id: _id, ...round } = view.round;
  const { notHere } = documentWords(language).letter.exempt;
  const lawOf = (topic: 2 | 6, members: readonly string[]): string | null =>
    exemptLaw(view.exempt, members[0] ?? '', topic, members);
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
        notHere,
      ),
    ),
    regions: view.regions.map(({ name, members, ...region }) => ({
      name,
      members,
      ...shown(regionText(region), lawOf(2, members), notHere),
    })),
    plans:
      view.plans === null || view.plans.text.trim() === '' ? null : shown(view.plans, lawOf(6, []), notHere),
    samarbeid: view.samarbeid.map((samarbeid) => deliverySamarbeid(samarbeid, view)),
  };
}

function deliveryKommune(
  { kommunenummer, name, innspill, capacity, note }: KommuneView,
  letter: LetterKommune | undefined,
  notHere: (law: string) => string,
): DeliveryKommune {
  return {
    kommunenummer,
    name,
    status: letter === undefined ? 'not-sent' : statusOf(letter),
    repliedOn: letter?.repliedOn ?? null,
    late: letter?.late ?? false,
    journalNumber: letter?.replyJournalNumber ?? '',
    texts: innspill.flatMap((entry) =>
      textOf(entry).map((text) => shown(text, entry.exempt ?? null, notHere)),
    ),
    lines: innspill.flatMap(({ topic, line = '', exempt }) =>
      (topic === 2 || topic === 6) && line.trim() !== ''
        ? [{ topic, text: exempt === undefined ? line : notHere(exempt) }]
        : [],
    ),
    capacity,
    note: note?.exported === true && note.text.trim() !== '' ? note.text : null,
  };
}

const regionText = ({ text, assessment, source, date }: Omit<VgsRegion, 'name' | 'members'>) => ({
  text,
  assessment,
  source,
  date,
});

/** A text as a receiver may read it. */
function shown<T extends { readonly text: string; readonly assessment?: Assessment | null }>(
  entry: T,
  law: string | null,
  notHere: (law: string) => string,
): T {
  if (law === null) return entry;
  return { ...entry, text: notHere(law), ...('assessment' in entry ? { assessment: null } : {}) };
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
