import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useThanksStyles = makeStyles({
  thanks: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  mark: { fontSize: '56px', color: tokens.colorPaletteGreenForeground1 },
  title: { ...typographyStyles.title2, margin: 0, outlineStyle: 'none' },
  lead: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  count: {
    display: 'flex',
    flexDirection: 'column-reverse',
    minWidth: '112px',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { ...typographyStyles.title2, margin: 0 },
  },
});
