import { WarningRegular } from '@fluentui/react-icons';
import { useLocale } from './locale-context';
import { plainDate } from '@/lib/times';
import { useDueStyles } from './due.styles';

/** The due date; overdue is said in words. */
export function Due({ dueOn, overdue }: { dueOn: string | null; overdue: boolean }) {
  const styles = useDueStyles();
  const { locale } = useLocale();
  if (dueOn === null) return <>No due date</>;
  if (!overdue) return <>{plainDate(dueOn, locale)}</>;
  return (
    <span className={styles.overdue}>
      <WarningRegular aria-hidden /> Overdue since {plainDate(dueOn, locale)}
    </span>
  );
}
