import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { usePreferences } from '@/api/preferences';
import type { Me } from '@/api/types';
import { LocaleContext } from '@/components/locale-context';
import { browserZone } from '@/lib/times';
import { usePhone } from '@/lib/use-phone';
import { sectionsFor } from './navigation';
import { NavigationList } from './navigation-list';
import { SessionEndedNote } from './session-ended-note';
import { useShellStyles } from './shell.styles';
import { TopBar } from './top-bar';
import { useBrowserZone } from './use-browser-zone';

/** The frame of a signed-in user: dates in their zone and locale, navigation, the page. */
export function SignedIn({ me }: { me: Me }) {
  const styles = useShellStyles();
  const phone = usePhone();
  const { data: preferences } = usePreferences();
  useBrowserZone(preferences);
  const locale = preferences?.locale ?? navigator.language;
  const zone = preferences?.zone ?? me.zone ?? browserZone();
  const value = useMemo(() => ({ locale, zone }), [locale, zone]);
  return (
    <LocaleContext value={value}>
      <div className={styles.shell}>
        <a href="#content" className={styles.skip}>
          Skip to content
        </a>
        <TopBar me={me} />
        <SessionEndedNote />
        <div className={styles.below}>
          {!phone && <NavigationList sections={sectionsFor(me.roles)} />}
          <main id="content" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
        </div>
      </div>
    </LocaleContext>
  );
}
