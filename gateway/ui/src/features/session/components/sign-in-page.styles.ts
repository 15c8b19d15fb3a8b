import { makeStyles, tokens } from '@fluentui/react-components';

export const useSignInPageStyles = makeStyles({
  page: {
    minHeight: '100dvh',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  card: {
    width: '100%',
    maxWidth: '460px',
    padding: tokens.spacingHorizontalXXXL,
    boxSizing: 'border-box',
    gap: tokens.spacingVerticalL,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
