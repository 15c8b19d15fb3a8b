import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { useNames } from '@/api/people';
import type { Account } from '@/api/types';
import { listed } from '@/lib/words';
import { locationOf, opensCard } from '../grid/account-cell';
import { PartnerTag } from '../partner-tag';
import { useCardsStyles } from './cards.styles';

/** One account on a phone. */
export function AccountCard({
  account,
  selected,
  onSelect,
}: {
  account: Account;
  selected: boolean;
  onSelect: () => void;
}) {
  const styles = useCardsStyles();
  const nameOf = useNames([...(account.ecm === null ? [] : [account.ecm]), ...account.sellers]);
  const facts = [account.segment, account.ou, account.industry].filter(Boolean).join(' · ');
  const people = [
    account.ecm && `ECM ${nameOf(account.ecm)}`,
    account.sellers.length > 0 && `sellers ${listed(account.sellers.map(nameOf))}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <article className={mergeClasses(styles.card, selected && styles.selected)} aria-label={account.name}>
      <Checkbox aria-label={`Select ${account.name}`} checked={selected} onChange={onSelect} size="large" />
      <div className={styles.body}>
        <h2 className={styles.name}>
          <button type="button" className={styles.open} {...opensCard(account.id)}>
            {account.name}
          </button>
        </h2>
        <div className={styles.facts}>
          {[account.domain ?? account.key, locationOf(account)].filter(Boolean).join(' · ')}
        </div>
        <div className={styles.facts}>{facts}</div>
        <div className={styles.facts}>{people}</div>
        <div className={styles.tags}>
          {account.reports.length === 0 && <span className={styles.facts}>No report yet</span>}
          {account.reports.map((report) => (
            <PartnerTag key={report.partnerId} accountId={account.id} report={report} />
          ))}
        </div>
      </div>
    </article>
  );
}
