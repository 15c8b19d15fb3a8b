import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';

export interface ConfirmationProps {
  button: string;
  title: string;
  text: string;
  disabled: boolean;
  primary?: boolean;
  onConfirm: () => void;
}

/** A button that first says what will happen, and does it only then. */
export function Confirmation({
  button,
  title,
  text,
  disabled,
  primary = false,
  onConfirm,
}: ConfirmationProps) {
  return (
    // Without motion: what it stands on goes away with the decision, and a dialog half closed would leave the page hidden.
    <Dialog modalType="alert" surfaceMotion={null}>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance={primary ? 'primary' : 'secondary'} disabled={disabled}>
          {button}
        </Button>
      </DialogTrigger>
      <DialogSurface backdropMotion={null}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {button}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
