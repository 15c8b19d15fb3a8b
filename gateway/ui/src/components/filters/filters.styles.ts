import { makeStyles, tokens } from '@fluentui/react-components';
import { pepTokens } from '@/theme/themes';
import { phone } from '@/components/media';

export const useFilterStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    flexShrink: 0,
    [phone]: { flexDirection: 'column', flexWrap: 'nowrap', alignItems: 'stretch' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    [phone]: { flexWrap: 'nowrap', overflowX: 'auto', padding: '3px 2px' },
  },
  search: { width: '230px', [phone]: { width: '100%', maxWidth: 'none' } },
  chip: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  surface: {
    padding: tokens.spacingHorizontalS,
    width: '300px',
    maxWidth: 'calc(100vw - 24px)',
    boxSizing: 'border-box',
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS },
  values: { listStyle: 'none', margin: 0, padding: 0, maxHeight: 'min(360px, 50vh)', overflowY: 'auto' },
  value: { borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: pepTokens.pepRowHover } },
  check: { display: 'flex', width: '100%' },
  checkLabel: { display: 'flex', flexGrow: 1, width: '100%', gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: tokens.spacingHorizontalXS,
  },
  shown: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    flexShrink: 0,
  },
  sentence: {
    flexGrow: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    color: tokens.colorNeutralForeground2,
    [phone]: { flexBasis: '120px', flexWrap: 'nowrap', overflowX: 'auto', whiteSpace: 'nowrap' },
  },
  plain: { [phone]: { flexWrap: 'wrap', whiteSpace: 'normal' } },
  banner: { marginBottom: tokens.spacingVerticalS, flexShrink: 0 },
});
