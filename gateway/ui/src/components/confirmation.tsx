import { Button, DialogTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';

export interface ConfirmationProps {
  button: string;
  /** What the button of the question says, where it is not the same. */
  answer?: string;
  title: string;
  text: string;
  disabled: boolean;
  primary?: boolean;
  size?: 'small' | 'medium';
  onConfirm: () => void;
}

/** A button that first says what will happen, and does it only then. */
export function Confirmation({
  button,
  answer = button,
  title,
  text,
  disabled,
  primary = false,
  size = 'medium',
  onConfirm,
}: ConfirmationProps) {
  const [open, setOpen] = useState(false);
  return (
    <DialogFrame
      alert
      still
      open={open}
      onOpenChange={(_, change) => setOpen(change.open)}
      trigger={
        <Button appearance={primary ? 'primary' : 'secondary'} size={size} disabled={disabled}>
          {button}
        </Button>
      }
    >
      <DialogParts
        title={title}
        action={
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary" onClick={onConfirm}>
              {answer}
            </Button>
          </DialogTrigger>
        }
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>Cancel</Button>
          </DialogTrigger>
        }
      >
        {text}
      </DialogParts>
    </DialogFrame>
  );
}
