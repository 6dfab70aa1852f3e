import { formNb } from '../../../../shared/i18n/form-nb.ts';
import { formNn } from '../../../../shared/i18n/form-nn.ts';
import {
  capacityFields,
  contactFields,
  type FormMark,
  formTopics,
  identityFields,
} from '../../../../shared/model/form.ts';
import { foldName } from '../../register/fold-name.ts';

const labels = new Map<string, FormMark>();
for (const words of [formNb, formNn]) {
  for (const mark of identityFields) labels.set(foldName(words.identity[mark]), mark);
  for (const topic of formTopics)
    labels.set(foldName(words.topics[`topic-${topic}`].title), `topic-${topic}`);
  for (const mark of capacityFields) labels.set(foldName(words.numbers[mark]), mark);
  for (const mark of contactFields) labels.set(foldName(words.contact[mark]), mark);
  labels.set(foldName(words.date), 'date');
}

/** The question a line is, word for word: some programs lose bookmarks when they save. null where it is none. */
export const markOfLabel = (line: string): FormMark | null => labels.get(foldName(line)) ?? null;
