import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Preferences } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { PreferencesPanel } from './preferences-panel';

const address = '/api/notification/preferences';
const stored: Preferences = {
  delayMinutes: 15,
  maxWaitMinutes: 1440,
  zone: 'America/Chicago',
  locale: 'en-US',
  quietHours: null,
};

function open(part: Partial<Preferences> = {}) {
  const saved: unknown[] = [];
  const closed = vi.fn();
  server.use(
    http.get(address, () => HttpResponse.json({ ...stored, ...part })),
    http.put(address, async ({ request }) => {
      const wanted = await request.json();
      saved.push(wanted);
      return HttpResponse.json(wanted);
    }),
  );
  renderAt('/', <PreferencesPanel onClose={closed} />);
  return { saved, closed, user: userEvent.setup() };
}

const save = () => screen.getByRole('button', { name: 'Save' });

describe('H8: preferences', () => {
  it('keeps delay, longest wait, quiet hours, zone and locale, and closes', async () => {
    const { saved, closed, user } = open();
    const delay = await screen.findByRole('spinbutton', { name: /minutes after a partner's last change/ });
    await user.clear(delay);
    await user.type(delay, '30');
    await user.click(screen.getByRole('switch', { name: /No digest during these hours/ }));
    await user.click(screen.getByRole('checkbox', { name: /Saturdays and Sundays/ }));
    await user.click(save());
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect(saved).toEqual([
      {
        delayMinutes: 30,
        maxWaitMinutes: 1440,
        zone: 'America/Chicago',
        locale: 'en-US',
        quietHours: { from: '20:00', to: '07:00', weekendsOff: true },
      },
    ]);
  });

  it('shows the quiet hours that are kept, whose clock they follow, and that they take precedence over the longest wait', async () => {
    open({ quietHours: { from: '21:30:00', to: '06:15:00', weekendsOff: false } });
    expect(await screen.findByLabelText('From')).toHaveValue('21:30');
    expect(screen.getByLabelText('To')).toHaveValue('06:15');
    expect(screen.getByText(/By the clock in Central Time/)).toHaveTextContent(
      /take precedence over the longest wait/,
    );
  });

  it('switches quiet hours off', async () => {
    const { saved, user } = open({ quietHours: { from: '21:30', to: '06:15', weekendsOff: false } });
    await user.click(await screen.findByRole('switch'));
    await user.click(save());
    await waitFor(() => expect(saved).toEqual([{ ...stored, quietHours: null }]));
  });

  it.each([
    ['0', '1440', 'Enter a whole number of minutes'],
    ['60', '30', 'Enter at least as many minutes as above'],
    ['15', '5000', 'Enter a whole number of minutes'],
  ])(
    'says what is wrong with a delay of %s and a longest wait of %s, and saves nothing',
    async (delay, bound, words) => {
      const { saved, user } = open();
      const [first, second] = await screen.findAllByRole('spinbutton');
      await user.clear(first!);
      await user.type(first!, delay);
      await user.clear(second!);
      await user.type(second!, bound);
      expect(screen.getByText(new RegExp(words))).toBeVisible();
      await user.click(save());
      expect(saved).toEqual([]);
    },
  );

  it('does not take quiet hours that end when they begin', async () => {
    const { saved, user } = open({ quietHours: { from: '20:00', to: '20:00', weekendsOff: false } });
    expect(await screen.findByText('Choose another time than the start')).toBeVisible();
    await user.click(save());
    expect(saved).toEqual([]);
  });

  it('stays open with what was typed, and says so, when saving fails', async () => {
    const { closed, user } = open();
    server.use(
      http.put(address, () => HttpResponse.json({ title: 'Unavailable', status: 503 }, { status: 503 })),
    );
    const [first] = await screen.findAllByRole('spinbutton');
    await user.clear(first!);
    await user.type(first!, '45');
    await user.click(save());
    expect(await screen.findByText('Your preferences were not saved.')).toBeVisible();
    expect(first).toHaveValue(45);
    expect(closed).not.toHaveBeenCalled();
  });

  it('offers to try again when they could not be loaded', async () => {
    server.use(http.get(address, () => HttpResponse.error()));
    renderAt('/', <PreferencesPanel onClose={() => undefined} />);
    expect(await screen.findByText('Your preferences could not be loaded.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
