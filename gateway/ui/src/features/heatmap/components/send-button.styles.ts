import { makeStyles, tokens } from '@fluentui/react-components';

export const useSendButtonStyles = makeStyles({
  /** In line with its button, and so within the page's landmarks; above the filters. */
  menu: { zIndex: tokens.zIndexPopup },
});
