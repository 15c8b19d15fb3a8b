import { makeStyles, tokens } from '@fluentui/react-components';

export const useUserMenuStyles = makeStyles({
  who: {
    display: 'grid',
    height: 'auto',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  roles: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
