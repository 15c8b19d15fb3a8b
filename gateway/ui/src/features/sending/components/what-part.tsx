import { Switch } from '@fluentui/react-components';
import { When } from '@/components/when';
import { counted } from '@/lib/words';
import type { Draft } from '../model/use-draft';
import { useSendingStyles } from './sending.styles';

const most = 5;

/** How many accounts it is about; those asked lately can be left out with one click. */
export function WhatPart({ draft, words }: { draft: Draft; words: string }) {
  const styles = useSendingStyles();
  const asked = draft.preview.data?.askedLately ?? [];
  return (
    <section className={styles.what} aria-label="What">
      <span>
        What: <span className={styles.strong}>{words}</span>
        {draft.leaveOut && asked.length > 0 && (
          <>, {counted(draft.accounts, 'account')} after leaving some out</>
        )}
      </span>
      {asked.length > 0 && (
        <>
          <Switch
            checked={draft.leaveOut}
            onChange={(_, data) => draft.setLeaveOut(data.checked)}
            label={`Leave out ${counted(new Set(asked.map((one) => one.accountId)).size, 'account')} asked lately`}
          />
          <ul className={styles.asked} aria-label="Asked lately">
            {asked.slice(0, most).map(({ accountId, name, partnerShortName, askedAt }) => (
              <li key={`${accountId} ${partnerShortName}`}>
                {name}: {partnerShortName} was asked <When at={askedAt} />
              </li>
            ))}
            {asked.length > most && <li>and {counted(asked.length - most, 'more', 'more')}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
