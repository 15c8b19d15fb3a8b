import { Switch } from '@fluentui/react-components';
import { When } from '@/components/when';
import { counted } from '@/lib/words';
import type { Draft } from '../model/use-draft';
import { PartnerCounts } from './partner-counts';
import { useSendingStyles } from './sending.styles';

const most = 5;

/** How many accounts it is about; those asked or answered recently can be left out with one click each. */
export function WhatPart({ draft, words }: { draft: Draft; words: string }) {
  const styles = useSendingStyles();
  const { wish, setWish, asked } = draft;
  const lately = asked.length === 0 ? [] : (draft.preview.data?.askedLately ?? []);
  const pairs = asked.reduce((sum, partner) => sum + partner.askedLately, 0);
  return (
    <section className={styles.what} aria-label="What">
      <span>
        What: <span className={styles.strong}>{words}</span>, as they are now
      </span>
      {pairs > 0 && (
        <Switch
          checked={wish.leaveOutAskedLately}
          onChange={(_, { checked }) => setWish({ ...wish, leaveOutAskedLately: checked })}
          label={
            asked.length === 1
              ? `Leave out ${counted(pairs, 'account')} asked recently`
              : 'Leave out what each partner was asked recently'
          }
        />
      )}
      <Switch
        checked={wish.onlyMissingOrStale}
        onChange={(_, { checked }) => setWish({ ...wish, onlyMissingOrStale: checked })}
        label="Ask only for missing or outdated answers"
      />
      <PartnerCounts partners={asked} accounts={draft.accounts} />
      {lately.length > 0 && (
        <ul className={styles.asked} aria-label="Asked recently">
          {lately.slice(0, most).map(({ accountId, name, partnerShortName, askedAt }) => (
            <li key={`${accountId} ${partnerShortName}`}>
              {name}: {partnerShortName} was asked <When at={askedAt} />
            </li>
          ))}
          {pairs > most && <li>and {counted(pairs - most, 'more', 'more')}</li>}
        </ul>
      )}
    </section>
  );
}
