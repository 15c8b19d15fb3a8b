import { makeStyles, tokens } from '@fluentui/react-components';

export const useSortStyles = makeStyles({
  select: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: {
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    height: '100%',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
});
