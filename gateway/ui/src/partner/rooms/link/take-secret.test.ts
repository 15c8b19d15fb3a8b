import { describe, expect, it, vi } from 'vitest';
import { takeSecret } from './take-secret';

describe('H6: the secret of a link', () => {
  it('leaves the address bar at once', () => {
    const replaceState = vi.fn();
    const address = { hash: '#s3cret', pathname: '/r', search: '?invalid' };
    expect(takeSecret(address, { replaceState }, ['/r'])).toBe('s3cret');
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/r');
  });

  it('is not there without a hash', () => {
    const replaceState = vi.fn();
    expect(takeSecret({ hash: '', pathname: '/r', search: '' }, { replaceState }, ['/r'])).toBeUndefined();
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('is used only where links open, and leaves the address bar everywhere', () => {
    const replaceState = vi.fn();
    const address = { hash: '#s3cret', pathname: '/report', search: '?a=b' };
    expect(takeSecret(address, { replaceState }, ['/r'])).toBeUndefined();
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/report?a=b');
  });
});
