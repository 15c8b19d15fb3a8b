import { makeStyles, tokens } from '@fluentui/react-components';

export const useProgressStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: '170px' },
  count: { minWidth: '72px', flexShrink: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  bar: { flexGrow: 1, minWidth: '60px' },
});
