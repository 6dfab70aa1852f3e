import { useEffect, useState } from 'react';
import type { Size } from '../components/use-size.ts';
import type { BubblePicture } from './bubble-picture.ts';
import { layBubbles } from './lay-bubbles.ts';
import type { MapPlace } from './map-place.ts';

/**
 * Where the bubbles lie for these numbers and this room. Until that is known the picture before it stands; null before the
 * first, and where none is wanted.
 *
 * @param size null where no bubbles are wanted
 * @param type pixels of the type
 */
export function useBubblePicture(
  places: readonly MapPlace[],
  size: Size | null,
  type: number,
): BubblePicture | null {
  const [found, setFound] = useState<BubblePicture | null>(null);
  useEffect(() => {
    if (size === null) return;
    let wanted = true;
    layBubbles({ places, size, type }, (picture) => {
      if (wanted) setFound(picture);
    });
    return () => {
      wanted = false;
    };
  }, [places, size, type]);
  return size === null ? null : found;
}
