import { Subtitle2 } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Me } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { NextDigestLine } from '@/features/digest/components/next-digest-line';
import { PreferencesPanel } from '@/features/preferences/components/preferences-panel';
import { UserMenu } from '@/features/session/components/user-menu';
import { zoneInWords } from '@/lib/times';
import { usePhone } from '@/lib/use-phone';
import { FoldedNavigation } from './folded-navigation';
import { sectionsFor } from './navigation';
import { useTopBarStyles } from './top-bar.styles';

/** Above every page: the waiting digest, the time zone, and who is signed in. */
export function TopBar({ me }: { me: Me }) {
  const styles = useTopBarStyles();
  const phone = usePhone();
  const { zone, locale } = useLocale();
  const [preferences, setPreferences] = useState(false);
  const facts = (
    <>
      {me.roles.includes('ECM') && <NextDigestLine />}
      <span className={styles.zone}>
        <ClockRegular aria-hidden fontSize={20} />
        {zoneInWords(zone, locale)}
      </span>
    </>
  );
  return (
    <header className={styles.bar}>
      {phone && <FoldedNavigation sections={sectionsFor(me.roles)} />}
      <img src="/favicon.svg" alt="" width={24} height={24} />
      <Subtitle2 className={styles.name}>{phone ? 'PEP' : 'Partner Engagement Platform'}</Subtitle2>
      <span className={styles.space} />
      {!phone && facts}
      <UserMenu me={me} onPreferences={() => setPreferences(true)}>
        {phone && facts}
      </UserMenu>
      {preferences && <PreferencesPanel onClose={() => setPreferences(false)} />}
    </header>
  );
}
