import { Button, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '@/api/types';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { useLocale } from '@/components/locale-context';
import { ProblemNote } from '@/components/problem-note';
import { dateInDays, zoneInWords } from '@/lib/times';
import { toggled } from '@/lib/toggled';
import { counted } from '@/lib/words';
import { useStartHeatmaps } from '../../api/start-heatmaps';
import { useDetailStyles } from './detail.styles';
import { HeatmapChoices } from './heatmap-choices';

/** Asks chosen partners to report on the accounts that match the criteria at this moment. */
export function HeatmapDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const styles = useDetailStyles();
  const { locale } = useLocale();
  const { zone } = engagement;
  const accepted = engagement.invitations.filter(({ state }) => state === 'ACCEPTED');
  const free = accepted.filter(({ partnerId }) => canBeAsked(engagement, partnerId));
  const [chosen, setChosen] = useState<readonly string[]>(() => free.map(({ partnerId }) => partnerId));
  const [dueOn, setDueOn] = useState(() => dueOfTasks(engagement, free) ?? dateInDays(14, zone));
  const [message, setMessage] = useState('');
  const start = useStartHeatmaps(engagement.id);
  const leftOut = start.data?.leftOut ?? [];
  const send = (): void =>
    start.mutate(
      {
        partnerIds: [...chosen],
        dueOn: dueOn === '' ? null : dueOn,
        message: message.trim() === '' ? null : message.trim(),
      },
      { onSuccess: ({ leftOut: left }) => left.length === 0 && onClose() },
    );
  return (
    <DialogFrame open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogParts
        title="Start heatmap"
        contentClassName={styles.form}
        action={
          <Button
            appearance="primary"
            disabled={chosen.length === 0 || engagement.accounts === 0 || start.isPending || start.isSuccess}
            onClick={send}
          >
            {start.isPending ? 'Asking' : `Ask ${counted(chosen.length, 'partner')}`}
          </Button>
        }
        others={<Button onClick={onClose}>{start.isSuccess ? 'Close' : 'Cancel'}</Button>}
      >
        <p>
          Each chosen partner is asked to report on the {counted(engagement.accounts, 'account')} that match
          now. Their progress shows in the table of tasks, and “Complete heatmap” is done when they are.
        </p>
        <HeatmapChoices
          free={free}
          accepted={accepted.length > 0}
          chosen={chosen}
          onToggle={(id) => setChosen(toggled(chosen, id))}
        />
        <Field label={`Due on (end of that day, ${zoneInWords(zone, locale)})`}>
          <Input
            type="date"
            min={dateInDays(0, zone)}
            value={dueOn}
            onChange={(_, { value }) => setDueOn(value)}
          />
        </Field>
        <Field label="Message to the partners">
          <Textarea
            rows={3}
            maxLength={2000}
            value={message}
            onChange={(_, { value }) => setMessage(value)}
          />
        </Field>
        {start.error && <ProblemNote error={start.error} what="No heatmap was started." />}
        {leftOut.map(({ partnerId, partnerName, reason }) => (
          <MessageBar key={partnerId} intent="warning" layout="multiline">
            <MessageBarBody>
              {partnerName} was not asked: {reason}
            </MessageBarBody>
          </MessageBar>
        ))}
      </DialogParts>
    </DialogFrame>
  );
}

/** Whether the partner owes its heatmap, and none is under way. */
function canBeAsked({ tasks, heatmaps }: Engagement, partner: string): boolean {
  const owes = tasks.some(
    ({ kind, state, partnerId }) => kind === 'HEATMAP' && state === 'OPEN' && partnerId === partner,
  );
  const underWay = heatmaps.some(
    ({ state, partnerId }) => (state === 'REQUESTED' || state === 'ASKED') && partnerId === partner,
  );
  return owes && !underWay;
}

/** The first day to come on which one of the partners owes its heatmap. */
function dueOfTasks({ tasks, zone }: Engagement, partners: Engagement['invitations']): string | undefined {
  const ids = partners.map(({ partnerId }) => partnerId);
  return tasks
    .filter(({ kind, state, partnerId }) => kind === 'HEATMAP' && state === 'OPEN' && ids.includes(partnerId))
    .flatMap(({ dueOn }) => dueOn ?? [])
    .filter((day) => day >= dateInDays(0, zone))
    .sort()[0];
}
