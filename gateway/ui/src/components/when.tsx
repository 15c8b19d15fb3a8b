import { exactTime, relativeTime } from '@/lib/times';
import { useLocale } from './locale-context';
import { useWhenStyles } from './when.styles';

/** A moment in words; the exact time with its zone beside it, or on request. */
export function When({ at, exact = false }: { at: string; exact?: boolean }) {
  const styles = useWhenStyles();
  const { locale, zone } = useLocale();
  const precise = exactTime(at, locale, zone);
  return (
    <time dateTime={at} title={exact ? undefined : precise} className={exact ? undefined : styles.relative}>
      {relativeTime(at, locale)}
      {exact && ` (${precise})`}
    </time>
  );
}
