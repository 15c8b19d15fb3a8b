import { makeStyles, tokens } from '@fluentui/react-components';

export const useViewsStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
  },
  /** In line with its button, and so within the page's landmarks; above the list. */
  menu: { zIndex: tokens.zIndexPopup },
  problem: { flexBasis: '100%' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  form: { display: 'grid', gap: tokens.spacingVerticalM },
});
