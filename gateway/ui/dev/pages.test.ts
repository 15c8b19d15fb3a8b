import { describe, expect, it } from 'vitest';
import { isPartnerPage } from './pages';

describe('the addresses of partners while developing', () => {
  it.each(['/r', '/rn', '/report', '/report/0000000b-0000-4000-8000-000000000001'])('have %s', (path) => {
    expect(isPartnerPage(path)).toBe(true);
  });

  it.each(['/', '/rep', '/R', '/r2', '/heatmap', '/link', '/report/a/b', '/src/main.tsx'])(
    'do not have %s',
    (path) => {
      expect(isPartnerPage(path)).toBe(false);
    },
  );
});
