import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { noteRoom } from '../testing/note-room';
import { openPage } from '../testing/open-page';
import { rooms } from './rooms';

const subject = '0000000b-0000-4000-8000-000000000001';
const all = [...rooms, noteRoom];
const ofAnotherRoom = /report|answer|account/i;

interface Asked {
  readonly path: string;
  readonly subject: string | null;
  readonly text?: string;
}

let asked: Asked[];
let answer: (() => Response) | undefined;

beforeEach(() => {
  asked = [];
  answer = undefined;
  document.cookie = 'XSRF-TOKEN=token';
  history.replaceState(null, '', `/note/${subject}`);
  const heard = async (request: Request): Promise<void> => {
    const text = await request.text();
    const { value } = (text === '' ? {} : JSON.parse(text)) as { value?: string };
    asked.push({
      path: `${request.method} ${new URL(request.url).pathname}`,
      subject: request.headers.get('Pep-Subject'),
      ...(value !== undefined && { text: value }),
    });
  };
  server.use(
    http.all('/api/partner/note', async ({ request }) => {
      await heard(request);
      if (answer) return answer();
      return HttpResponse.json(
        request.method === 'GET' ? { id: subject, text: 'Hello', revision: 1 } : { revision: 2 },
      );
    }),
    http.post('/partner/sign-out', async ({ request }) => {
      await heard(request);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
});

const open = (path = `/note/${subject}`): void => void openPage(path, { rooms: all });
const note = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'Note' });

describe('H6: a room behind a link', () => {
  it('is entered by its own links', async () => {
    const posted = vi.fn();
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      posted(this.getAttribute('action'), Object.fromEntries(new FormData(this)));
    });
    openPage('/n', { rooms: all, secret: 's3cret' });
    expect(screen.getByRole('heading', { name: 'Leave a note' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(posted).toHaveBeenCalledExactlyOnceWith('/n', { secret: 's3cret', _csrf: 'token' });
  });

  it('saves what is typed, and names the subject of its address with every call', async () => {
    open();
    await userEvent.type(await note(), '!');
    expect(await screen.findByText('All changes saved')).toBeVisible();
    expect(asked).toEqual([
      { path: 'GET /api/partner/note', subject },
      { path: 'PATCH /api/partner/note', subject, text: 'Hello!' },
    ]);
  });

  it('names no subject where its address names none', async () => {
    open('/note');
    await note();
    expect(asked).toEqual([{ path: 'GET /api/partner/note', subject: null }]);
  });

  it('keeps what could not be sent when its session has ended', async () => {
    open();
    await note();
    answer = () => HttpResponse.json({ title: 'Ended' }, { status: 401 });
    await userEvent.type(await note(), '!');
    expect(
      await screen.findByRole('heading', { name: 'Please open the link in your email again' }),
    ).toBeVisible();
    expect(screen.getByText('1 change is not sent yet.')).toBeVisible();
    expect(document.body).not.toHaveTextContent(ofAnotherRoom);
    expect(
      Object.keys(localStorage).filter((key) => key.startsWith(`pep-note-edit:${subject}`)),
    ).toHaveLength(1);
  });

  it('signs out of its own session', async () => {
    open();
    await note();
    await userEvent.click(screen.getByRole('button', { name: 'Sign out of this page' }));
    expect(await screen.findByRole('heading', { name: 'You are signed out' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(ofAnotherRoom);
    expect(asked.at(-1)).toEqual({ path: 'POST /partner/sign-out', subject });
    expect(location.pathname + location.search).toBe('/n?signed-out');
  });

  it('has a link that no longer works', () => {
    openPage('/n', { rooms: all, search: '?invalid' });
    expect(screen.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(ofAnotherRoom);
  });

  it('has addresses of its own: what is no subject opens nothing', () => {
    const { container } = openPage('/note/other', { rooms: all });
    expect(within(container).getByRole('heading', { name: 'Open the link in your email' })).toBeVisible();
    expect(asked).toEqual([]);
  });
});
