import { Button, Subtitle2 } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { Account } from '@/api/types';
import { StatusMark } from '@/components/status/status-mark';
import { inWords } from '@/components/status/status-words';
import { When } from '@/components/when';
import { counted } from '@/lib/words';
import { useCardStyles } from './card.styles';

/** Every partner of an account, one line each; a line opens its report. */
export function RestCard({
  account,
  onOpen,
  onHistory,
}: {
  account: Account;
  onOpen: (partnerId: string) => void;
  onHistory: () => void;
}) {
  const styles = useCardStyles();
  return (
    <>
      <Subtitle2 as="h2" className={styles.title}>
        {account.name}:{' '}
        {account.reports.length === 0 ? 'no report yet' : counted(account.reports.length, 'partner')}
      </Subtitle2>
      <ul className={styles.rest}>
        {account.reports.map((report) => (
          <li key={report.partnerId}>
            <button type="button" className={styles.line} onClick={() => onOpen(report.partnerId)}>
              <StatusMark status={report.status} />
              <span className={styles.lineName}>
                {report.partnerName}: {inWords(report.status)}
              </span>
              <span className={styles.account}>
                {report.reportedAt !== null && <When at={report.reportedAt} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button size="small" icon={<HistoryRegular />} onClick={onHistory}>
          History
        </Button>
      </div>
    </>
  );
}
