/**
 * Every name a fylke has had since 2017, folded, with the fylker of 2020 and 2024 that lie on its land. Labels tell
 * two kommuner of one name apart by them, often by a name that is no longer in use («Våler (Hedm.)»).
 */
export const FYLKE_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['oslo', ['03']],
  ['rogaland', ['11']],
  ['møre og romsdal', ['15']],
  ['m og r', ['15']],
  ['nordland', ['18']],
  ['viken', ['30', '31', '32', '33']],
  ['østfold', ['31', '30']],
  ['akershus', ['32', '30']],
  ['buskerud', ['33', '30']],
  ['innlandet', ['34']],
  ['hedmark', ['34']],
  ['oppland', ['34']],
  ['vestfold og telemark', ['38', '39', '40']],
  ['vestfold', ['39', '38']],
  ['telemark', ['40', '38']],
  ['agder', ['42']],
  ['aust-agder', ['42']],
  ['vest-agder', ['42']],
  ['vestland', ['46']],
  ['hordaland', ['46']],
  ['sogn og fjordane', ['46']],
  ['trøndelag', ['50']],
  ['sør-trøndelag', ['50']],
  ['nord-trøndelag', ['50']],
  ['troms og finnmark', ['54', '55', '56']],
  ['troms', ['55', '54']],
  ['finnmark', ['56', '54']],
]);

/** The fylker a shortened name can mean («hedm.», «østf.», «nordl.»); none where it is no fylke. */
export function fylkerNamed(text: string): readonly string[] {
  const exact = FYLKE_NAMES.get(text);
  if (exact !== undefined) return exact;
  const start = text.replace(/[.\s]+$/, '').replaceAll('. ', ' ');
  if (start.length < 3) return [];
  return [...FYLKE_NAMES].flatMap(([name, fylker]) => (name.startsWith(start) ? fylker : []));
}
