import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useReportIntroStyles = makeStyles({
  intro: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`,
    '@media (max-width: 720px)': { padding: tokens.spacingHorizontalL },
  },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  partner: { margin: 0, color: tokens.colorNeutralForeground3 },
  title: {
    ...typographyStyles.title2,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    textWrap: 'balance',
    '@media (max-width: 720px)': { ...typographyStyles.title3 },
  },
  details: {
    maxWidth: '860px',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  due: { margin: 0, color: tokens.colorNeutralForeground2 },
  message: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
