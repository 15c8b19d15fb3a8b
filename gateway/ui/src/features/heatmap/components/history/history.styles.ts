import { makeStyles, tokens } from '@fluentui/react-components';

export const useHistoryStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  change: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
