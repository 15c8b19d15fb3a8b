import { useEffect } from 'react';
import { useSavePreferences } from '@/api/preferences';
import type { Preferences } from '@/api/types';
import { browserZone } from '@/lib/times';

/** Lets mails tell times as the browser does, for whoever has not chosen a time zone. */
export function useBrowserZone(preferences: Preferences | undefined): void {
  const { mutate } = useSavePreferences();
  useEffect(() => {
    if (preferences?.zone !== null) return;
    mutate({ ...preferences, zone: browserZone(), locale: preferences.locale ?? navigator.language });
  }, [preferences, mutate]);
}
