import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocale } from '@/components/locale-context';
import { ProblemNote } from '@/components/problem-note';
import { dateInDays } from '@/lib/times';
import { useExtend } from '../api/keep-request';
import type { FollowedRequest } from '../api/types';
import { useRequestsStyles } from './requests.styles';

/** A later due date; the links work longer, and the contacts who owe are told. */
export function Extend({ request }: { request: FollowedRequest }) {
  const styles = useRequestsStyles();
  const { zone } = useLocale();
  const [open, setOpen] = useState(false);
  const [dueOn, setDueOn] = useState(() => dateInDays(14, zone));
  const extend = useExtend(request.id);
  const early = dueOn < dateInDays(0, zone) || (request.dueOn !== null && dueOn <= request.dueOn);
  if (!open) return <Button onClick={() => setOpen(true)}>Extend</Button>;
  return (
    <div className={styles.confirm}>
      <Field
        label="New due date"
        validationMessage={early ? 'Choose a day after the current due date.' : undefined}
        hint="The links will work longer too, and the contacts are notified."
      >
        <Input type="date" value={dueOn} onChange={(_, { value }) => setDueOn(value)} />
      </Field>
      {extend.error && <ProblemNote error={extend.error} what="The request was not extended." />}
      <Button
        appearance="primary"
        disabled={early || dueOn === '' || extend.isPending}
        onClick={() => extend.mutate(dueOn, { onSuccess: () => setOpen(false) })}
      >
        {extend.isPending ? 'Extending' : 'Extend'}
      </Button>
      <Button onClick={() => setOpen(false)}>Cancel</Button>
    </div>
  );
}
