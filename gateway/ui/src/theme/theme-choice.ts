import { useSyncExternalStore } from 'react';
import type { ThemeName } from './themes';

export type ThemeChoice = 'system' | ThemeName;

const key = 'pep.theme';
const changed = new EventTarget();
const media = { contrast: '(forced-colors: active)', dark: '(prefers-color-scheme: dark)' };

/** The user's choice of theme, remembered by this browser; every open tab follows it. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  return [useSyncExternalStore(subscribe, stored), choose];
}

/** The theme to show: the user's choice, or what the system asks for. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribe, themeName);
}

function themeName(): ThemeName {
  const choice = stored();
  if (choice !== 'system') return choice;
  if (matches(media.contrast)) return 'contrast';
  return matches(media.dark) ? 'dark' : 'light';
}

function stored(): ThemeChoice {
  const value = localStorage.getItem(key);
  return value === 'light' || value === 'dark' || value === 'contrast' ? value : 'system';
}

function choose(choice: ThemeChoice): void {
  localStorage.setItem(key, choice);
  changed.dispatchEvent(new Event('change'));
}

function subscribe(listener: () => void): () => void {
  const queries = Object.values(media).map((query) => matchMedia(query));
  const sources = [changed, ...queries];
  sources.forEach((source) => source.addEventListener('change', listener));
  window.addEventListener('storage', listener);
  return () => {
    sources.forEach((source) => source.removeEventListener('change', listener));
    window.removeEventListener('storage', listener);
  };
}

function matches(query: string): boolean {
  return matchMedia(query).matches;
}
