import { describe, expect, it } from 'vitest';
import { aMaterial } from '../testing/room-server';
import { seriesOf } from './series';

const ids = (materials: Parameters<typeof seriesOf>[0]): string[][] =>
  seriesOf(materials).map(({ latest, earlier }) => [latest.id, ...earlier.map(({ id }) => id)]);

describe('E5: versions of what was given', () => {
  it('stand together, the newest first', () => {
    expect(
      ids([
        aMaterial('a1', { at: '2026-11-01T10:00:00Z' }),
        aMaterial('b1', { at: '2026-11-02T10:00:00Z' }),
        aMaterial('a3', { at: '2026-11-04T10:00:00Z', replaces: 'a2' }),
        aMaterial('a2', { at: '2026-11-03T10:00:00Z', replaces: 'a1' }),
      ]),
    ).toEqual([['a3', 'a2', 'a1'], ['b1']]);
  });

  it('stand alone where what they have replaced is not told of', () => {
    expect(ids([aMaterial('a2', { replaces: 'a1' })])).toEqual([['a2']]);
  });
});
