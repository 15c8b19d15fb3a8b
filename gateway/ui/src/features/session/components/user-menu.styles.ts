import { makeStyles, tokens } from '@fluentui/react-components';

export const useUserMenuStyles = makeStyles({
  /** In line with its button, and so within the bar's landmark; above the page. */
  menu: { zIndex: tokens.zIndexPopup },
  who: {
    display: 'grid',
    height: 'auto',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  roles: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
