import { Button, Subtitle2 } from '@fluentui/react-components';
import { HistoryRegular, SendRegular } from '@fluentui/react-icons';
import type { Account, PartnerReport } from '@/api/types';
import { StatusMark } from '@/components/status/status-mark';
import { inWords } from '@/components/status/status-words';
import { When } from '@/components/when';
import { useCardStyles } from './card.styles';

export interface ReportCardProps {
  account: Account;
  report: PartnerReport;
  onHistory: () => void;
  onAskAgain?: () => void;
}

/** All that a partner said of an account, by whom and when. */
export function ReportCard({ account, report, onHistory, onAskAgain }: ReportCardProps) {
  const styles = useCardStyles();
  const exec = report.execLevel === null ? 'No answer' : report.execLevel ? 'Yes' : 'No';
  return (
    <>
      <Subtitle2 as="h2" className={styles.title} block>
        {report.partnerName}
      </Subtitle2>
      <span className={styles.account}>on {account.name}</span>
      <dl className={styles.facts}>
        <Fact term="Status">
          <span className={styles.status}>
            <StatusMark status={report.status} /> {inWords(report.status)}
          </span>
        </Fact>
        <Fact term="Relationship">{relationship(report)}</Fact>
        <Fact term="Exec or director">{exec}</Fact>
        <Fact term="Notes">{report.notes ?? 'None'}</Fact>
        <Fact term="Reported">
          {report.reportedBy !== null && `by ${report.reportedBy}, `}
          {report.reportedAt === null ? 'not yet' : <When at={report.reportedAt} exact />}
          {report.old && ' - outdated report'}
        </Fact>
      </dl>
      <div className={styles.foot}>
        {onAskAgain && (
          <Button size="small" icon={<SendRegular />} onClick={onAskAgain}>
            Ask again
          </Button>
        )}
        <Button size="small" icon={<HistoryRegular />} onClick={onHistory}>
          History
        </Button>
      </div>
    </>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  const styles = useCardStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

function relationship({ business, it }: PartnerReport): string {
  if (business && it) return 'Business and IT';
  if (business) return 'Business';
  return it ? 'IT' : 'No answer';
}
