import type { InnspillDelivery } from '../../../../shared/model/delivery.ts';
import { deliverySchema } from './delivery-schema.ts';

/** innspill.json: the delivery itself, in the key order of its schema. */
export const deliveryText = (delivery: InnspillDelivery): string =>
  `${JSON.stringify(deliverySchema.parse(delivery), null, 2)}\n`;
