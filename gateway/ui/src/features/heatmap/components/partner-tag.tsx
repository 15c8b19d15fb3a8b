import { mergeClasses } from '@fluentui/react-components';
import type { PartnerReport } from '@/api/types';
import { Unseen } from '@/components/unseen';
import { StatusMark } from '@/components/status/status-mark';
import { inWords } from '@/components/status/status-words';
import { useLocale } from '@/components/locale-context';
import { relativeTime } from '@/lib/times';
import { usePartnerTagStyles } from './partner-tag.styles';

export interface PartnerTagProps {
  accountId: string;
  report: PartnerReport;
  /** Place in the keyboard navigation of the grid, if there is one. */
  cell?: string;
  tabIndex?: number;
}

/** One partner's report on an account: colour, letter and shape of the status, short name, faded when outdated. */
export function PartnerTag({ accountId, report, cell, tabIndex = 0 }: PartnerTagProps) {
  const styles = usePartnerTagStyles();
  const { locale } = useLocale();
  const when = report.reportedAt === null ? '' : `, reported ${relativeTime(report.reportedAt, locale)}`;
  return (
    <button
      type="button"
      className={mergeClasses(styles.tag, styles[report.status ?? 'NONE'], report.old && styles.outdated)}
      data-tag={report.partnerId}
      data-account={accountId}
      data-cell={cell}
      tabIndex={tabIndex}
      aria-haspopup="dialog"
    >
      <StatusMark status={report.status} />
      <span className={styles.name}>{report.partnerShortName}</span>
      <Unseen>
        : {inWords(report.status)}
        {when}
        {report.old && ', outdated'}
      </Unseen>
    </button>
  );
}
