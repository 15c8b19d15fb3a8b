import { DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface DialogPartsProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The button that the dialog is for. */
  readonly action: ReactNode;
  /** The buttons that do something else, the way out last. */
  readonly others?: ReactNode;
  /** Whether the buttons need the whole width. */
  readonly fluid?: boolean;
  readonly className?: string | undefined;
  readonly contentClassName?: string | undefined;
}

/** What a dialog says, and its buttons in the one order of all dialogs: what it is for, then the ways out. */
export function DialogParts({
  title,
  children,
  action,
  others,
  fluid = false,
  className,
  contentClassName,
}: DialogPartsProps) {
  return (
    <DialogBody className={className}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={contentClassName}>{children}</DialogContent>
      <DialogActions fluid={fluid}>
        {action}
        {others}
      </DialogActions>
    </DialogBody>
  );
}
