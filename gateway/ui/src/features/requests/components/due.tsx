import { WarningRegular } from '@fluentui/react-icons';
import type { ReportRequest } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { plainDate } from '@/lib/times';
import { useRequestsStyles } from './requests.styles';

/** The due date; overdue is said in words. */
export function Due({ dueOn, overdue }: Pick<ReportRequest, 'dueOn' | 'overdue'>) {
  const styles = useRequestsStyles();
  const { locale } = useLocale();
  if (dueOn === null) return <>No due date</>;
  if (!overdue) return <>{plainDate(dueOn, locale)}</>;
  return (
    <span className={styles.overdue}>
      <WarningRegular aria-hidden /> Overdue since {plainDate(dueOn, locale)}
    </span>
  );
}
