import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'start center',
    padding: `max(${tokens.spacingHorizontalL}, 12vh) ${tokens.spacingHorizontalL} ${tokens.spacingHorizontalL}`,
  },
  card: {
    ...typographyStyles.body2,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '560px',
    padding: tokens.spacingHorizontalXXXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    '& p': { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
    '@media (max-width: 600px)': { padding: tokens.spacingHorizontalXXL },
  },
  title: { ...typographyStyles.title2, margin: `${tokens.spacingVerticalL} 0` },
});
