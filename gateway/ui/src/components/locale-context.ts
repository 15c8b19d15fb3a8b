import { createContext, useContext } from 'react';
import { browserZone } from '@/lib/times';

/** How this user reads dates, and in which zone. */
export interface Locale {
  locale: string;
  zone: string;
}

export const LocaleContext = createContext<Locale>({ locale: 'en-US', zone: browserZone() });

export const useLocale = (): Locale => useContext(LocaleContext);
