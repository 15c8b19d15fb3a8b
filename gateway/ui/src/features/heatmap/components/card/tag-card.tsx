import type { SendTarget } from '@/api/send-target';
import type { Account } from '@/api/types';
import { FloatingCard } from './floating-card';
import { ReportCard } from './report-card';
import { RestCard } from './rest-card';
import type { OpenCard, useCard } from './use-card';

export interface TagCardProps {
  state: ReturnType<typeof useCard>;
  accounts: readonly Account[];
  /** Absent for who may not ask. */
  onAsk?: (target: SendTarget) => void;
  onHistory: (account: Account) => void;
}

/** The card at the tag that is pointed at, focused or tapped. */
export function TagCard({
  state: { card, keep, leave, close, show },
  accounts,
  onAsk,
  onHistory,
}: TagCardProps) {
  const account = accounts.find(({ id }) => id === card?.accountId);
  if (!card || !account) return null;
  const report = account.reports.find(({ partnerId }) => partnerId === card.partnerId);
  const open = (partnerId: string): void => show({ ...card, partnerId, entered: true } satisfies OpenCard);
  const ask = (partner: { id: string; name: string }): void => {
    close();
    onAsk?.({
      selection: { accountIds: [account.id] },
      excludeAccountIds: [],
      count: 1,
      words: account.name,
      partners: [partner],
    });
  };
  const history = (): void => {
    close();
    onHistory(account);
  };
  return (
    <FloatingCard
      key={card.partnerId ?? 'rest'}
      label={report ? `Report by ${report.partnerName} on ${account.name}` : `Partners of ${account.name}`}
      anchor={card.anchor}
      entered={card.entered}
      onEnter={keep}
      onLeave={leave}
      onClose={close}
    >
      {report ? (
        <ReportCard
          account={account}
          report={report}
          onHistory={history}
          onAskAgain={onAsk && (() => ask({ id: report.partnerId, name: report.partnerName }))}
        />
      ) : (
        <RestCard account={account} onOpen={open} onHistory={history} />
      )}
    </FloatingCard>
  );
}
