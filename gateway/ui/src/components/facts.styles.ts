import { makeStyles, tokens } from '@fluentui/react-components';

export const useFactsStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalM} 0` },
  pair: { display: 'grid', gridTemplateColumns: '112px minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});
