import { MailClockRegular } from '@fluentui/react-icons';
import { useLocale } from '@/components/locale-context';
import { timeOfDay, zoneInWords } from '@/lib/times';
import { counted } from '@/lib/words';
import { useNextDigest } from '../api/get-next-digest';
import { useNextDigestLineStyles } from './next-digest-line.styles';

/** "3 changes, digest at 2:05 PM Central Time"; nothing when nothing is waiting. */
export function NextDigestLine() {
  const styles = useNextDigestLineStyles();
  const { locale, zone } = useLocale();
  const { data } = useNextDigest();
  if (!data || data.changes === 0) return null;
  return (
    <span className={styles.line}>
      <MailClockRegular aria-hidden fontSize={20} />
      {counted(data.changes, 'change')}, digest at {timeOfDay(data.dueAt, locale, zone)}{' '}
      {zoneInWords(zone, locale)}
      {data.held && ', after your quiet hours'}
    </span>
  );
}
