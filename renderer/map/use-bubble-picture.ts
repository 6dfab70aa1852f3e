import { useEffect, useRef, useState } from 'react';
import type { Size } from '../components/use-size.ts';
import type { Arrangement, BubblePicture } from './bubble-picture.ts';
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
  const seen = useRef<{ readonly size: Size; readonly arranged: Arrangement } | null>(null);
  useEffect(() => {
    if (size === null) return;
    let wanted = true;
    const before = seen.current?.size === size ? seen.current.arranged : null;
    layBubbles({ places, size, type, before }, (picture) => {
      if (!wanted) return;
      seen.current = { size, arranged: picture.arranged };
      setFound(picture);
    });
    return () => {
      wanted = false;
    };
  }, [places, size, type]);
  return size === null ? null : found;
}
