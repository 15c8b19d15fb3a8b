import { useLocale } from '@/components/locale-context';
import { exactTime } from '@/lib/times';
import { counted } from '@/lib/words';
import type { Publishing } from '../../api/types';
import { useDialogStyles } from '../dialog.styles';

/** Who gets an invitation, until when they can answer, and what they learn. */
export function Invited({ publishing: { partners, expiresAt, accounts } }: { publishing: Publishing }) {
  const styles = useDialogStyles();
  const { locale, zone } = useLocale();
  return (
    <div>
      <p>
        These people get an email with their own link. They can answer until{' '}
        {exactTime(expiresAt, locale, zone)}. They learn that {counted(accounts, 'account')} match; the names
        only after they have accepted.
      </p>
      <ul className={styles.people} aria-label="Who is invited">
        {partners.map(({ partnerId, name, contacts, problem }) => (
          <li key={partnerId}>
            {name}
            <div className={styles.hint}>
              {problem ?? contacts.map((one) => `${one.name} (${one.email})`).join(', ')}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
