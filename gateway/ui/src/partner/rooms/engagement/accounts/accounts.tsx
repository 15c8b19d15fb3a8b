import { Button } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { SkeletonLines } from '@/components/skeleton-lines';
import { counted, grouped } from '@/lib/words';
import { usePartnerSession } from '../../../session/partner-session';
import { accountsOptions } from '../api/get-accounts';
import { ActFailed } from '../page/act-failed';
import { useRoom } from '../page/room-context';
import { Section } from '../page/section';
import type { RoomAccount } from '../types';
import { useAccountsStyles } from './accounts.styles';

/** Names and places of the accounts that the engagement is about. */
export function Accounts() {
  const styles = useAccountsStyles();
  const { calls } = usePartnerSession();
  const { room } = useRoom();
  const list = useInfiniteQuery(accountsOptions(calls));
  const pages = list.data?.pages ?? [];
  const accounts = pages.flatMap((page) => page.accounts);
  const total = pages.at(-1)?.total ?? room.accounts;
  return (
    <Section title={counted(total, 'account')}>
      {list.isPending && <SkeletonLines lines={4} label="The accounts are loading" />}
      <ul className={styles.list}>
        {accounts.map((account, index) => (
          <li key={index} className={styles.account}>
            <span className={styles.name}>{account.name}</span>
            <span className={styles.place}>{placeOf(account)}</span>
          </li>
        ))}
      </ul>
      <ActFailed what="The accounts could not be read" error={list.error} />
      {(list.hasNextPage || list.error) && (
        <div>
          <Button
            disabledFocusable={list.isFetching}
            onClick={() => void (list.data ? list.fetchNextPage() : list.refetch())}
          >
            {list.error ? 'Try again' : `Show more (${grouped(total - accounts.length)} left)`}
          </Button>
        </div>
      )}
    </Section>
  );
}

function placeOf({ city, state, country }: RoomAccount): string {
  return [city, state, country].filter((part) => part !== null && part !== '').join(', ');
}
