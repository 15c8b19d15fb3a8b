import { Button } from '@fluentui/react-components';
import { useSavePreferences } from '@/api/preferences';
import type { SendTarget } from '@/api/send-target';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { SendingProgress } from '@/components/sending-progress';
import { counted } from '@/lib/words';
import { minutesOf } from '@/components/minutes';
import { useWideDialogStyles } from '@/components/wide-dialog.styles';
import { useSendRequests } from '../api/send-requests';
import { useDraft, type Draft } from '../model/use-draft';
import { SendForm } from './send-form';
import { SendFooter } from './send-footer';

/** Send for report: who, what, when and why, with exactly what the partner will see. */
export function SendDialog({ target, onClose }: { target: SendTarget; onClose: () => void }) {
  const frame = useWideDialogStyles();
  const draft = useDraft(target);
  const sending = useSending(draft);
  return (
    <DialogFrame
      open
      className={frame.surface}
      onOpenChange={(_, { type }) =>
        type === 'escapeKeyDown' && (sending.sent || untouched(draft, target)) && onClose()
      }
    >
      <DialogParts
        className={frame.body}
        title={sending.sent ? 'Sending for report' : `Send ${counted(draft.accounts, 'account')} for report`}
        fluid
        action={
          sending.sent ? (
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          ) : (
            <SendFooter
              draft={draft}
              error={sending.error}
              pending={sending.pending}
              onSend={sending.send}
              onCancel={onClose}
            />
          )
        }
      >
        {sending.sent ? <SendingProgress start={sending.sent} /> : <SendForm draft={draft} target={target} />}
      </DialogParts>
    </DialogFrame>
  );
}

/** Whether Escape loses nothing; else only Cancel closes. */
function untouched({ partners, message }: Draft, target: SendTarget): boolean {
  return partners.length === (target.partners?.length ?? 0) && message === '';
}

/** Sends the requests, after the changed delay has been kept. */
function useSending(draft: Draft) {
  const requests = useSendRequests();
  const preferences = useSavePreferences();
  const send = async (): Promise<void> => {
    const delayMinutes = minutesOf(draft.delay);
    const stored = draft.preferences;
    try {
      if (stored && delayMinutes !== undefined && delayMinutes !== stored.delayMinutes) {
        await preferences.mutateAsync({
          ...stored,
          delayMinutes,
          maxWaitMinutes: Math.max(stored.maxWaitMinutes, delayMinutes),
        });
      }
      await requests.mutateAsync(draft.request);
    } catch {
      // Both mutations keep their error, which the footer shows.
    }
  };
  return {
    sent: requests.data,
    error: preferences.error ?? requests.error,
    pending: requests.isPending || preferences.isPending,
    send: () => void send(),
  };
}
