import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { useNames } from './people';

let asked: string[][];
let lengths: number[];

beforeEach(() => {
  asked = [];
  lengths = [];
  server.use(
    http.get('/api/people', ({ request }) => {
      const { pathname, search, searchParams } = new URL(request.url);
      lengths.push((pathname + search).length);
      const emails = searchParams.get('emails')!.split(',');
      asked.push(emails);
      const people = emails
        .filter((email) => email.startsWith('known'))
        .map((email) => ({ email, name: email.toUpperCase().split('@')[0] }));
      return HttpResponse.json({ people });
    }),
  );
});

const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `known${n}@pep.example`);

function Cell({ emails }: { emails: readonly string[] }) {
  const nameOf = useNames(emails);
  return <p>{emails.map(nameOf).join(', ')}</p>;
}

describe('H3: names of people', () => {
  it('come in one call for all that is on the page, each asked for once', async () => {
    renderAt(
      '/',
      <>
        <Cell emails={['known1@pep.example', 'known2@pep.example']} />
        <Cell emails={['known1@pep.example']} />
        <Cell emails={['Known2@pep.example', 'stranger@pep.example']} />
      </>,
    );
    expect(await screen.findByText('KNOWN1, KNOWN2')).toBeVisible();
    expect(screen.getByText('KNOWN2, stranger')).toBeVisible();
    expect(asked).toEqual([['known1@pep.example', 'known2@pep.example', 'stranger@pep.example']]);
  });

  it('are remembered', async () => {
    function Page() {
      const [emails, setEmails] = useState(['known1@pep.example']);
      return (
        <button type="button" onClick={() => setEmails([...emails, 'known3@pep.example'])}>
          <Cell emails={emails} />
        </button>
      );
    }
    renderAt('/', <Page />);
    await screen.findByText('KNOWN1');
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('KNOWN1, KNOWN3')).toBeVisible();
    expect(asked).toEqual([['known1@pep.example'], ['known3@pep.example']]);
  });

  it('of very many are asked for in several calls', async () => {
    renderAt('/', <Cell emails={addresses(250)} />);
    expect(await screen.findByText(/KNOWN0, .*KNOWN249/)).toBeVisible();
    expect(asked.map(({ length }) => length)).toEqual([50, 50, 50, 50, 50]);
  });

  it('with long addresses are asked for in calls that are short enough for any proxy', async () => {
    const emails = addresses(60).map((email) => email.replace('@', `.${'ü'.repeat(20)}@`));
    renderAt('/', <Cell emails={emails} />);
    expect(await screen.findByText(/KNOWN0.*KNOWN59/)).toBeVisible();
    expect(asked.flat()).toEqual(emails);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
    expect(Math.max(...lengths)).toBeGreaterThan(1800);
  });

  it('are the part before the @ while the gateway cannot tell them', async () => {
    let calls = 0;
    server.use(
      http.get('/api/people', () => {
        calls += 1;
        return HttpResponse.error();
      }),
    );
    renderAt('/', <Cell emails={['known1@pep.example']} />);
    await waitFor(() => expect(calls).toBe(1));
    expect(screen.getByText('known1')).toBeVisible();
  });
});
