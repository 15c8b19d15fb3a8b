import { Dialog, DialogBody, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AppTheme } from './app-theme';

function Leaving() {
  const [asking, setAsking] = useState(true);
  if (!asking) return <p>Thank you</p>;
  return (
    <Dialog open surfaceMotion={null}>
      <DialogSurface backdropMotion={null}>
        <DialogBody>
          <DialogTitle>Done?</DialogTitle>
          <button onClick={() => setAsking(false)}>Yes</button>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

it('shows a page again to screen readers that was under a dialog and has nothing to focus', async () => {
  const { container } = render(
    <AppTheme>
      <Leaving />
    </AppTheme>,
  );
  const yes = screen.getByText('Yes');
  yes.focus();
  await waitFor(() => expect(container).toHaveAttribute('aria-hidden', 'true'));
  yes.click();
  await screen.findByText('Thank you');
  await waitFor(() => expect(container).not.toHaveAttribute('aria-hidden'));
});

it('never hides from screen readers a dialog that has the focus itself', async () => {
  render(
    <AppTheme>
      <div role="dialog" tabIndex={-1}>
        Done?
      </div>
    </AppTheme>,
  );
  const dialog = screen.getByText('Done?');
  dialog.focus();
  dialog.setAttribute('aria-hidden', 'true');
  await waitFor(() => expect(dialog).not.toHaveAttribute('aria-hidden'));
});

it('never hides from screen readers what holds the focus', async () => {
  render(
    <AppTheme>
      <section>
        <button>Here</button>
      </section>
      <aside>There</aside>
    </AppTheme>,
  );
  const [here, there] = [screen.getByText('Here'), screen.getByText('There')];
  here.focus();
  for (const one of [here.parentElement, there]) one?.setAttribute('aria-hidden', 'true');
  await waitFor(() => expect(here.parentElement).not.toHaveAttribute('aria-hidden'));
  expect(there).toHaveAttribute('aria-hidden', 'true');
});
