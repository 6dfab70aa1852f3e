import { textWidth } from '../charts/text-width.ts';
import { writeAttribute } from '../components/write-attribute.ts';
import { writeText } from '../components/write-text.ts';
import type { BubbleFace } from './bubble-face.ts';
import { signRoom } from './name-bubbles.ts';

/** Where the bubble has its name, as it was laid. */
interface NamePlaces {
  readonly inside: boolean;
  /** The sign too stands beside the bubble, after the number: room was made for it. */
  readonly signBeside: boolean;
}

/** Writes what follows the numbers of a bubble that is there: size, colour, number and sign. */
export function drawBubble(bubble: SVGGElement, face: BubbleFace, name: NamePlaces): void {
  const { number, sign, r } = face;
  const roomForSign = r >= signRoom && textWidth(sign, 11) < 2 * r - 2;
  writeAttribute(bubble, 'class', `bubble c-${face.colour}`);
  for (const part of bubble.querySelectorAll('circle, .sign, .strong, .quiet')) {
    switch (part.getAttribute('class')) {
      case 'ring':
        writeAttribute(part, 'r', r + 3);
        break;
      case 'area':
        writeAttribute(part, 'r', r);
        break;
      case 'sign':
        writeText(part, roomForSign ? sign : '');
        break;
      case 'strong':
        writeText(part, name.inside && face.withSign ? `${number} (${sign})` : number);
        break;
      case 'quiet':
        writeText(part, name.signBeside && !roomForSign && sign !== '' ? ` ${sign}` : '');
        break;
      default:
        break;
    }
  }
}
