import { makeStyles, tokens } from '@fluentui/react-components';

export const useReportIntroStyles = makeStyles({
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
