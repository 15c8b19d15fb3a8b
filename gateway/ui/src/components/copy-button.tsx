import { Button, type ButtonProps } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { Unseen } from './unseen';

export type CopyButtonProps = Pick<ButtonProps, 'size' | 'appearance' | 'className'> & {
  text: string;
  children: string;
};

type State = 'ready' | 'copied' | 'failed';

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, children, ...look }: CopyButtonProps) {
  const [state, setState] = useState<State>('ready');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('ready'), 3_000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Button icon={state === 'copied' ? <CheckmarkRegular /> : <CopyRegular />} onClick={copy} {...look}>
        {state === 'failed' ? 'Not copied: the browser refused. Try again' : children}
      </Button>
      <Unseen>
        <span role="status">{state === 'copied' && `${children}: copied`}</span>
      </Unseen>
    </>
  );
}
