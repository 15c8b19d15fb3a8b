import { Button, DialogTrigger } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { giveLink } from '../api/materials';
import { ActFailed } from '../page/act-failed';
import { useAct } from '../page/use-act';
import type { Material, MaterialKind } from '../types';
import { addressFault, LinkFields, noLink } from './link-fields';

export interface LinkDialogProps {
  readonly kind: MaterialKind;
  readonly label: string;
  /** What is read out where the label alone does not say for what. */
  readonly name: string;
}

/** A button that asks for a link instead of a file. */
export function LinkDialog({ kind, label, name }: LinkDialogProps) {
  const [open, setOpen] = useState(false);
  const trigger = (
    <Button appearance="subtle" icon={<LinkRegular />} aria-label={name}>
      {label}
    </Button>
  );
  return <LinkDialogOf kind={kind} open={open} onOpenChange={setOpen} trigger={trigger} />;
}

export interface LinkDialogOfProps {
  readonly kind: MaterialKind;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly replaces?: Material;
  readonly trigger?: ReactElement;
}

/** Asks for the address of something that lies elsewhere, and its name. */
export function LinkDialogOf({ kind, open, onOpenChange, replaces, trigger }: LinkDialogOfProps) {
  const [draft, setDraft] = useState(noLink);
  const [asked, setAsked] = useState(false);
  const giving = useAct(giveLink);
  const send = (): void => {
    setAsked(true);
    const [name, url] = [draft.name.trim(), draft.url.trim()];
    if (name === '' || addressFault(url) !== undefined) return;
    const given = { kind, name, url, ...(replaces && { replaces: replaces.id }) };
    giving.mutate(given, {
      onSuccess: () => {
        setDraft(noLink);
        setAsked(false);
        onOpenChange(false);
      },
    });
  };
  return (
    <DialogFrame
      still
      open={open}
      onOpenChange={(_, change) => onOpenChange(change.open)}
      {...(trigger && { trigger })}
    >
      <DialogParts
        title={replaces ? `Replace “${replaces.name}” with a link` : 'Give a link'}
        action={
          <Button appearance="primary" disabledFocusable={giving.isPending} onClick={send}>
            Give link
          </Button>
        }
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>Cancel</Button>
          </DialogTrigger>
        }
      >
        <LinkFields draft={draft} asked={asked} onChange={setDraft} />
        <ActFailed what="The link was not taken" error={giving.error} />
      </DialogParts>
    </DialogFrame>
  );
}
