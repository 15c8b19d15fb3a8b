import { makeStyles, tokens } from '@fluentui/react-components';

export const useExpectationsStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalL },
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS },
  text: { color: tokens.colorNeutralForeground2 },
});
