import { Link } from 'react-router';
import { useLocale } from '@/components/locale-context';
import { paths } from '@/config/paths';
import { grouped } from '@/lib/words';
import type { EngagementRow } from '../../api/types';
import { dayRange } from '../../model/days';
import { titleOf } from '../../model/words';
import { useListStyles } from './list.styles';

/** The title, which leads to the engagement. */
export function TitleLink({ row }: { row: EngagementRow }) {
  const styles = useListStyles();
  return (
    <Link to={paths.engagement(row.id)} className={styles.title} title={titleOf(row)}>
      {titleOf(row)}
    </Link>
  );
}

/** When it takes place. */
export function Days({ row: { firstDay, lastDay } }: { row: EngagementRow }) {
  const styles = useListStyles();
  const { locale } = useLocale();
  return dayRange(firstDay, lastDay, locale) ?? <span className={styles.quiet}>No dates yet</span>;
}

/** "5 of 12 accepted". */
export function partnerWords({ state, partners, accepted }: EngagementRow): string {
  if (partners === 0) return 'None yet';
  if (state === 'DRAFT') return `${grouped(partners)} chosen`;
  return `${grouped(accepted)} of ${grouped(partners)} accepted`;
}

/** "2 declined"; empty if none has. */
export function declinedWords({ declined }: EngagementRow): string {
  return declined > 0 ? `${grouped(declined)} declined` : '';
}
