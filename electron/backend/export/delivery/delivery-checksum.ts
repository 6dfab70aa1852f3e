import type { InnspillDelivery } from '../../../../shared/model/delivery.ts';
import { sha256 } from '../sha256.ts';
import { deliveryFileNames } from './delivery-file-names.ts';
import { deliveryText } from './delivery-text.ts';

/** Which innspill.json a document was written from, for its properties: what it does not show is bound to it all the same. */
export const deliveryChecksum = (delivery: InnspillDelivery): string =>
  `${deliveryFileNames.data} SHA-256 ${sha256(new TextEncoder().encode(deliveryText(delivery)))}`;
