import { makeResetStyles, makeStaticStyles, tokens } from '@fluentui/react-components';

const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  'a:not([class])': { color: tokens.colorBrandForegroundLink },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});

const useRootStyles = makeResetStyles({
  minHeight: '100dvh',
  backgroundColor: tokens.colorNeutralBackground2,
  color: tokens.colorNeutralForeground1,
});

export function useAppThemeStyles(): string {
  usePageStyles();
  return useRootStyles();
}
