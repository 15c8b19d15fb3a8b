import { makeStyles, tokens } from '@fluentui/react-components';

const card = '@media (max-width: 720px)';
const lateText = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '6px',
  '& svg': { flexShrink: 0, fontSize: '18px' },
} as const;

const line = {
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.spacingHorizontalS,
} as const;

export const useReportBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    [card]: {
      gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} max(${tokens.spacingVerticalS}, env(safe-area-inset-bottom))`,
    },
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
  progress: { display: 'grid', gap: '6px', minWidth: '180px', [card]: { minWidth: '0', flexGrow: 1 } },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    border: '1px solid transparent',
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '200ms',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  late: { ...line, order: -2, width: '100%' },
  lateText: { ...lateText, color: tokens.colorPaletteDarkOrangeForeground1 },
});
