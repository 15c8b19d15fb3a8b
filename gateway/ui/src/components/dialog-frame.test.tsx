import { Button, DialogTrigger } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { AppTheme } from '@/theme/app-theme';
import { DialogFrame } from './dialog-frame';
import { DialogParts } from './dialog-parts';

const onDelete = vi.fn();

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <DialogFrame
      alert
      open={open}
      onOpenChange={(_, change) => setOpen(change.open)}
      trigger={<Button>Delete</Button>}
    >
      <DialogParts
        title="Delete it?"
        action={<Button onClick={onDelete}>Yes</Button>}
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>No</Button>
          </DialogTrigger>
        }
      >
        It cannot be brought back.
      </DialogParts>
    </DialogFrame>
  );
}

it('has the button that it is for first, and starts an alert at the way out', async () => {
  const user = userEvent.setup();
  render(
    <AppTheme>
      <Page />
    </AppTheme>,
  );
  screen.getByRole('button', { name: 'Delete' }).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('alertdialog', { name: 'Delete it?' });
  const buttons = within(dialog).getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual(['Yes', 'No']);
  expect(buttons[1]).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onDelete).not.toHaveBeenCalled();
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});
