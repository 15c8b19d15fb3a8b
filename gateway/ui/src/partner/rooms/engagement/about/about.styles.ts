import { makeStyles, tokens } from '@fluentui/react-components';

export const useAboutStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  figure: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  from: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  message: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
