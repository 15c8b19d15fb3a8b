import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useTaskCellStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    whiteSpace: 'nowrap',
    [phone]: { marginLeft: 0 },
  },
  words: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  done: { '& svg': { color: tokens.colorPaletteGreenForeground1 } },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  card: { width: '320px', maxWidth: 'calc(100vw - 32px)', boxSizing: 'border-box' },
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  due: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
