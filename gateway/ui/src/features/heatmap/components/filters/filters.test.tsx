import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anAccount, answerHeatmap } from '@/testing/answers';
import { address, shown } from '../../testing/shown-page';

describe('H3: the filter lives in the address', () => {
  it('asks for what the address says and tells it as a sentence', async () => {
    const asked = answerHeatmap([anAccount(1)]);
    shown('/heatmap?segment=Strategic&segment=Major&ecm=me&q=acc');
    await screen.findByRole('gridcell', { name: /^Account 1/ });
    expect(asked[0]?.getAll('segment')).toEqual(['Major', 'Strategic']);
    expect(asked[0]?.get('ecm')).toBe('me');
    const sentence = screen.getByRole('group', { name: 'Active filters' });
    expect(sentence).toHaveTextContent('in segment Strategic or Major');
    expect(sentence).toHaveTextContent('owned by you');
  });

  it('puts a chosen value into the address', async () => {
    answerHeatmap([anAccount(1)]);
    shown('/heatmap?q=acc');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'My accounts' }));
    expect(address()).toBe('?q=acc&ecm=me');
    await user.click(
      within(screen.getByRole('group', { name: 'Filters' })).getByRole('button', { name: 'Segment' }),
    );
    await user.click(await screen.findByLabelText(/Major\s*140/));
    expect(address()).toContain('segment=Major');
    await user.keyboard('{Escape}');
  });

  it('clears one filter, and all', async () => {
    answerHeatmap([anAccount(1)]);
    shown('/heatmap?q=acc&ecm=me&segment=Major');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'owned by you Clear' }));
    expect(address()).not.toContain('ecm');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(address()).toBe('');
  });

  it('says what to do when nothing matches', async () => {
    answerHeatmap([]);
    shown('/heatmap?q=zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all filters' }));
    expect(address()).toBe('');
  });
});
