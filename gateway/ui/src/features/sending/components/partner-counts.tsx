import { counted } from '@/lib/words';
import type { PartnerPreview } from '../api/preview-request';
import { useSendingStyles } from './sending.styles';

/** For each partner that is not asked for everything: for how much it is asked, and what was asked or answered. */
export function PartnerCounts({
  partners,
  accounts,
}: {
  partners: readonly PartnerPreview[];
  accounts: number;
}) {
  const styles = useSendingStyles();
  const marked = partners.filter(
    (one) => one.accounts !== accounts || one.askedLately > 0 || one.answered > 0,
  );
  if (marked.length === 0) return null;
  return (
    <ul className={styles.asked} aria-label="Accounts for each partner">
      {marked.map((one) => (
        <li key={one.id}>
          {one.name}: {one.accounts === 0 ? 'nothing to ask' : counted(one.accounts, 'account')}
          {one.askedLately > 0 && `, ${one.askedLately.toLocaleString('en-US')} asked recently`}
          {one.answered > 0 && `, ${one.answered.toLocaleString('en-US')} answered recently`}
        </li>
      ))}
    </ul>
  );
}
