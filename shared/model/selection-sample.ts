import { z } from 'zod';
import { shortText } from '../contract/fields.ts';
import { type SelectionCall, selectionCall } from './selection-call.ts';

const file = selectionCall.extend({
  candidates: z.array(z.strictObject({ name: shortText, landsdel: shortText })),
});

/** A call that ships, as its file in resources/samples must be: names and landsdel, and nothing that was not public. */
export function selectionSample(json: unknown): SelectionCall {
  const { candidates, ...call } = file.parse(json);
  return {
    ...call,
    candidates: candidates.map(({ name, landsdel }, at) => ({
      id: `k${at + 1}`,
      name,
      attributes: { landsdel },
      marks: {},
      received: {},
      residents: null,
      choice: 'open',
      reason: '',
    })),
  };
}
