import { makeStyles, tokens } from '@fluentui/react-components';

const line = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '6px',
  '& svg': { flexShrink: 0, fontSize: '18px' },
} as const;

export const useSaveStateStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    '@media (max-width: 720px)': { order: -1, width: '100%' },
  },
  saved: { ...line, color: tokens.colorPaletteGreenForeground1 },
  saving: { ...line, color: tokens.colorNeutralForeground3 },
  broken: { ...line, color: tokens.colorPaletteDarkOrangeForeground1 },
  blocked: { ...line, color: tokens.colorPaletteRedForeground1 },
});
