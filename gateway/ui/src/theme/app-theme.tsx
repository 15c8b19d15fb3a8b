import { FluentProvider } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useAppThemeStyles } from './app-theme.styles';
import { FocusKeeper } from './focus-keeper';
import { useThemeName } from './theme-choice';
import { themes } from './themes';

/** Wraps a whole page in the theme that the user or the system asks for. */
export function AppTheme({ children }: { children: ReactNode }) {
  const name = useThemeName();
  const styles = useAppThemeStyles();
  useEffect(() => {
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return (
    <FluentProvider theme={themes[name]}>
      <FocusKeeper />
      <div className={styles}>{children}</div>
    </FluentProvider>
  );
}
