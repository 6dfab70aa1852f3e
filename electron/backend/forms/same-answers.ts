import type { FormReading } from '../../../shared/model/form.ts';

/** Whether two forms hold the same answers, whatever else differs in the files. */
export const sameAnswers = (one: FormReading, other: FormReading): boolean =>
  inOrder(one.marks) === inOrder(other.marks);

const inOrder = (marks: FormReading['marks']): string =>
  JSON.stringify(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1)));
