import { makeStyles, tokens } from '@fluentui/react-components';

export const useToolbarStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
    flexShrink: 0,
  },
  space: { flexGrow: 1 },
  rows: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  group: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  columns: { padding: tokens.spacingHorizontalM },
  columnList: { listStyle: 'none', margin: 0, padding: 0 },
  column: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXL,
  },
});
