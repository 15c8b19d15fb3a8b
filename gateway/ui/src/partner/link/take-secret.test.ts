import { describe, expect, it, vi } from 'vitest';
import { takeSecret } from './take-secret';

describe('H6: the secret of a link', () => {
  it('leaves the address bar at once', () => {
    const replaceState = vi.fn();
    expect(takeSecret({ hash: '#s3cret', pathname: '/r', search: '?invalid' }, { replaceState })).toBe(
      's3cret',
    );
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/r');
  });

  it('is not there without a hash', () => {
    const replaceState = vi.fn();
    expect(takeSecret({ hash: '', pathname: '/r', search: '' }, { replaceState })).toBeUndefined();
    expect(replaceState).not.toHaveBeenCalled();
  });
});
