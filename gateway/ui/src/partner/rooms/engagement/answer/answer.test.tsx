import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { comeBack, openRoom, startedRoom } from '../testing/open-room';
import { accepted, invited } from '../testing/room-server';

afterEach(() => {
  vi.useRealTimers();
});

const press = async (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('E2: the answer to an invitation', () => {
  it('is accepted, and says who did', async () => {
    const pep = startedRoom(invited);
    const user = openRoom();
    await user.click(await press('Accept'));
    expect(await screen.findByText(/^You accepted on November 24, 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument();
    expect(pep.changes).toEqual([['POST /accept', {}]]);
  });

  it('is declined with a reason and a remark, and may still be accepted', async () => {
    const pep = startedRoom(invited);
    const user = openRoom();
    await user.click(await press('Decline'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Decline the invitation' }));
    await user.click(dialog.getByRole('button', { name: 'Decline' }));
    expect(await dialog.findByText('Choose a reason')).toBeVisible();
    await user.click(dialog.getByRole('radio', { name: 'The dates do not suit' }));
    await user.type(dialog.getByRole('textbox', { name: /^Remark/ }), ' Next quarter, please ');
    await user.click(dialog.getByRole('button', { name: 'Decline' }));
    expect(await screen.findByText(/^You declined on November 24, 2026/)).toBeVisible();
    expect(screen.getByText('Reason: The dates do not suit.')).toBeVisible();
    expect(screen.getByText('Next quarter, please')).toBeVisible();
    expect(pep.changes).toEqual([
      ['POST /decline', { reasonCode: 'TIMING', remark: 'Next quarter, please' }],
    ]);
    await user.click(await press('Accept'));
    expect(await screen.findByText(/^You accepted/)).toBeVisible();
  });

  it('is told of when another contact of the partner has given it meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const pep = startedRoom(invited);
    openRoom();
    await press('Accept');
    pep.room = { ...accepted, answeredBy: 'Contact 2' };
    comeBack();
    expect(await screen.findByText(/^Contact 2 accepted for Alder Systems on November 24/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument();
    expect(pep.changes).toEqual([]);
  });

  it('keeps what was written when it could not be sent', async () => {
    const pep = startedRoom(invited);
    pep.instead = (call) => (call === 'POST /decline' ? HttpResponse.error() : undefined);
    const user = openRoom();
    await user.click(await press('Decline'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Another reason' }));
    await user.type(dialog.getByRole('textbox'), 'We merge');
    await user.click(dialog.getByRole('button', { name: 'Decline' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Your answer was not sent.');
    expect(dialog.getByRole('textbox')).toHaveValue('We merge');
    pep.instead = () => undefined;
    await user.click(dialog.getByRole('button', { name: 'Decline' }));
    expect(await screen.findByText(/^You declined/)).toBeVisible();
  });

  it('says why it was refused, and shows how things stand', async () => {
    const pep = startedRoom(invited);
    pep.instead = (call) =>
      call === 'POST /accept'
        ? HttpResponse.json(
            { title: 'Conflict', detail: 'The invitation was answered meanwhile.' },
            { status: 409 },
          )
        : undefined;
    const user = openRoom();
    const accept = await press('Accept');
    await user.click(accept);
    expect(await screen.findByText(/The invitation was answered meanwhile\./)).toBeVisible();
    await vi.waitFor(() => expect(pep.read).toHaveLength(2));
  });

  it('is taken back after a question that starts at staying', async () => {
    const pep = startedRoom(accepted);
    const user = openRoom();
    await user.click(await press('We can’t take part any more'));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByRole('button', { name: 'Stay' })).toHaveFocus();
    await user.type(dialog.getByRole('textbox'), 'Reorganization');
    await user.click(dialog.getByRole('button', { name: 'Leave the engagement' }));
    expect(await screen.findByRole('heading', { name: 'Alder Systems no longer takes part' })).toBeVisible();
    expect(pep.changes).toEqual([['POST /leave', { reason: 'Reorganization' }]]);
  });
});
