import { makeStyles, tokens } from '@fluentui/react-components';
import { hidden } from '../../../shell/hidden';

const line = { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' } as const;

export const useRowStateStyles = makeStyles({
  quiet: { ...line, color: tokens.colorNeutralForeground3 },
  waiting: { ...line, color: tokens.colorPaletteDarkOrangeForeground1 },
  saved: { ...line, gap: '4px', color: tokens.colorPaletteGreenForeground1 },
  failed: { ...line, gap: '4px', color: tokens.colorPaletteRedForeground1 },
  action: {
    minHeight: '26px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (max-width: 720px)': { minHeight: '44px', padding: '0 16px' },
  },
  hidden,
});
