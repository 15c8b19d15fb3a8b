import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { address, get, onSignedOut, post } from './api-client';

describe('api client', () => {
  it('decodes a problem with its fields', async () => {
    server.use(
      http.get('/api/thing', () =>
        HttpResponse.json(
          {
            type: 'https://pep.example/problems/invalid',
            title: 'Not valid',
            detail: 'See the fields',
            errors: { delayMinutes: 'at least 1' },
          },
          { status: 422 },
        ),
      ),
    );
    await expect(get('/api/thing')).rejects.toMatchObject({
      kind: 'refused',
      status: 422,
      type: 'invalid',
      title: 'Not valid',
      fieldErrors: { delayMinutes: 'at least 1' },
    });
  });

  it('tells when a part is unavailable and when to come back', async () => {
    server.use(
      http.get('/api/thing', () =>
        HttpResponse.json(
          { title: 'Heatmap is unavailable' },
          { status: 503, headers: { 'Retry-After': '5' } },
        ),
      ),
    );
    await expect(get('/api/thing')).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 5 });
  });

  it('recognises that there is no network', async () => {
    server.use(http.get('/api/thing', () => HttpResponse.error()));
    await expect(get('/api/thing')).rejects.toMatchObject({ kind: 'offline', title: 'No connection' });
  });

  it('sends the CSRF cookie back as a header with a change', async () => {
    document.cookie = '__Host-XSRF-TOKEN=abc%2F1; Secure; Path=/';
    server.use(
      http.post('/api/thing', ({ request }) =>
        HttpResponse.json({ token: request.headers.get('X-XSRF-TOKEN') }),
      ),
    );
    await expect(post('/api/thing', {})).resolves.toEqual({ token: 'abc/1' });
  });

  it('calls the hook when nobody is signed in', async () => {
    const hook = vi.fn();
    onSignedOut(hook);
    server.use(http.get('/api/thing', () => HttpResponse.json({ title: 'Sign in' }, { status: 401 })));
    await expect(get('/api/thing')).rejects.toMatchObject({ kind: 'signed-out' });
    expect(hook).toHaveBeenCalledOnce();
  });

  it('answers nothing for an empty body', async () => {
    server.use(http.get('/api/thing', () => new HttpResponse(null, { status: 204 })));
    await expect(get('/api/thing')).resolves.toBeUndefined();
  });

  it('writes repeated and empty query values', () => {
    expect(address('/a', { ou: ['x y', 'z'], q: '', limit: 5 })).toBe('/a?ou=x+y&ou=z&limit=5');
  });
});
