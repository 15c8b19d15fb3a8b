import { makeStyles, tokens } from '@fluentui/react-components';

export const useMailPreviewStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  frame: {
    flexGrow: 1,
    width: '100%',
    minHeight: '420px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: 'border-box',
  },
});
