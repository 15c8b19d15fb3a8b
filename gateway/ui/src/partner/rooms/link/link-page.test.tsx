import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { openPage } from '../../testing/open-page';

const posted = vi.fn<(fields: Record<string, FormDataEntryValue>) => void>();

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
  posted.mockReset();
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    expect([this.method, this.getAttribute('action')]).toEqual(['post', '/r']);
    posted(Object.fromEntries(new FormData(this)));
  });
});

describe('H6: opening a link', () => {
  it('does nothing before the button is pressed, then posts the secret in a form', async () => {
    document.cookie = 'XSRF-TOKEN=token';
    openPage('/r', { secret: 's3cret' });
    expect(screen.getByRole('heading', { name: 'Report on accounts' })).toBeVisible();
    expect(posted).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(posted).toHaveBeenCalledExactlyOnceWith({ secret: 's3cret', _csrf: 'token' });
    expect(document.body.textContent).not.toContain('s3cret');
  });

  it('fetches the token first when the cookie is missing', async () => {
    server.use(
      http.get('/r', () => {
        document.cookie = 'XSRF-TOKEN=fetched';
        return HttpResponse.html('');
      }),
    );
    openPage('/r', { secret: 's3cret' });
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() =>
      expect(posted).toHaveBeenCalledExactlyOnceWith({ secret: 's3cret', _csrf: 'fetched' }),
    );
  });

  it('says so when the server cannot be reached', async () => {
    server.use(http.get('/r', () => HttpResponse.error()));
    openPage('/r', { secret: 's3cret' });
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
    expect(posted).not.toHaveBeenCalled();
  });

  it('says the same of every link that does not work', () => {
    openPage('/r', { search: '?invalid' });
    expect(screen.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
    expect(screen.getByText(/ask the person who sent it to you for a new one/)).toBeVisible();
  });

  it('sends to the email where the address is that of nothing', () => {
    openPage('/x', { secret: 's3cret' });
    expect(screen.getByRole('heading', { name: 'Open the link in your email' })).toBeVisible();
  });

  it('sends to the email when there is no secret', () => {
    openPage('/r');
    expect(screen.getByRole('heading', { name: 'Open the link in your email' })).toBeVisible();
  });
});
