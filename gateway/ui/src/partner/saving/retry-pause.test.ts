import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryPause } from './retry-pause';

describe('H7: pauses between tries', () => {
  it('grow up to half a minute and a quarter', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map((failures) => retryPause(failures, undefined, 0.5))).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
  });

  it('are never shorter than the server asked for', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(3_600),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, seconds, random) => {
          expect(retryPause(failures, seconds, random)).toBeGreaterThanOrEqual(seconds * 1_000);
        },
      ),
    );
  });
});
