import { describe, it } from 'vitest';
import { expectSpoiledFilesToBeRead, patience } from './spoiled-files.ts';

describe('a spoiled file, second half', () => {
  it('is read or refused with a reason, never half read', { timeout: patience }, () =>
    expectSpoiledFilesToBeRead(1),
  );
});
