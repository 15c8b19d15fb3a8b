import { makeStyles, tokens } from '@fluentui/react-components';

export const useSendingProgressStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  parts: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  failed: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
