import { mergeClasses } from '@fluentui/react-components';
import type { FocusEvent, ReactNode } from 'react';
import { useChoiceStyles } from './choice.styles';

export interface ChoiceGroupProps {
  /** What a screen reader says: names the account too. */
  readonly label: string;
  /** What a card shows above the buttons. */
  readonly title: string;
  readonly kind: 'status' | 'relation' | 'exec';
  readonly children: ReactNode;
}

/** Buttons of one field: one stop for Tab, arrows within. */
export function ChoiceGroup({ label, title, kind, children }: ChoiceGroupProps) {
  const styles = useChoiceStyles();
  return (
    <>
      <span className={styles.title} aria-hidden="true">
        {title}
      </span>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus of the buttons inside */}
      <div
        role="group"
        aria-label={label}
        className={mergeClasses(styles.group, styles[kind])}
        onFocus={moveTabStop}
      >
        {children}
      </div>
    </>
  );
}

function moveTabStop(event: FocusEvent<HTMLElement>): void {
  for (const button of event.currentTarget.querySelectorAll('button'))
    button.tabIndex = button === event.target ? 0 : -1;
}
