import { textWidth } from '../charts/text-width.ts';
import { writeAttribute } from '../components/write-attribute.ts';
import { writeText } from '../components/write-text.ts';
import type { BubbleFace } from './bubble-face.ts';
import { signRoom } from './bubble-picture.ts';

/** Where the name stands. */
interface NamePlaces {
  readonly inside: boolean;
  readonly beside: boolean;
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
        writeText(part, name.beside && r < signRoom && sign !== '' ? ` ${sign}` : '');
        break;
      default:
        break;
    }
  }
}
