import { makeStyles, tokens } from '@fluentui/react-components';

export const useShellStyles = makeStyles({
  shell: { height: '100dvh', display: 'flex', flexDirection: 'column', position: 'relative' },
  below: { flexGrow: 1, minHeight: 0, display: 'flex' },
  /** Positioned, so that it clips what is placed in it; else the whole page would scroll. */
  main: { flexGrow: 1, minWidth: 0, overflowY: 'auto', outlineStyle: 'none', position: 'relative' },
  skip: {
    position: 'absolute',
    top: tokens.spacingVerticalS,
    left: '-9999px',
    zIndex: 10,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { left: tokens.spacingHorizontalS },
  },
});
