import { Dialog, DialogSurface, DialogTrigger, type DialogProps } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

export interface DialogFrameProps extends Pick<DialogProps, 'open' | 'onOpenChange'> {
  /** The button that opens it; absent where something else does. */
  readonly trigger?: ReactElement;
  /** Asks before something is done: no click beside it closes it. */
  readonly alert?: boolean;
  /** Without motion: where the page under it goes away with the decision, a dialog half closed would leave the page hidden from screen readers. */
  readonly still?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of every dialog. An alert starts at its last button, the way out, so that a key held too long decides nothing. */
export function DialogFrame({
  trigger,
  alert = false,
  still = false,
  className,
  children,
  ...state
}: DialogFrameProps) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (alert && state.open === true)
      [...(surface.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [alert, state.open]);
  const motion = still ? null : undefined;
  return (
    <Dialog {...state} modalType={alert ? 'alert' : 'modal'} surfaceMotion={motion}>
      <>{trigger && <DialogTrigger disableButtonEnhancement>{trigger}</DialogTrigger>}</>
      <DialogSurface ref={surface} className={className} backdropMotion={motion}>
        {children}
      </DialogSurface>
    </Dialog>
  );
}
