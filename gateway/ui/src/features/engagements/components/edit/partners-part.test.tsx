import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { emptyFields } from '../../model/draft-fields';
import { aChoice, answerAround } from '../../testing/engagement-server';
import { PartnersPart } from './partners-part';

function Part() {
  const [fields, setFields] = useState(emptyFields('US Central', 'America/Chicago'));
  return (
    <PartnersPart
      fields={fields}
      change={(part) => setFields({ ...fields, ...part })}
      published={false}
      known={[]}
    />
  );
}

describe('E1, E2: whom an engagement invites', () => {
  it('is found by typing among those that can be invited, and who has no active contact is named', async () => {
    answerAround();
    server.use(
      http.get('/api/engagement/partners', () =>
        HttpResponse.json({ partners: [aChoice('p1', 'Alder Cloud'), aChoice('p2', 'Birch Analytics', [])] }),
      ),
    );
    renderAt('/engagements/new', <Part />);
    const user = userEvent.setup();
    const field = screen.getByRole('combobox', { name: 'Partners' });
    await user.type(field, 'alder');
    await user.click(await screen.findByRole('option', { name: /^Alder Cloud\s*1 contact$/ }));
    expect(screen.queryByText(/has no active contact/)).not.toBeInTheDocument();
    await user.type(field, 'bir');
    expect(screen.queryByRole('option', { name: /1 contact$/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: /^Birch Analytics\s*no active contact$/ }));
    expect(await screen.findByText(/^Birch Analytics has no active contact/)).toBeVisible();
  });
});
