import { makeStyles, tokens } from '@fluentui/react-components';

export const useTasksProgressStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  bar: { width: '120px' },
});
