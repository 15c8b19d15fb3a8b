import { makeStyles, tokens } from '@fluentui/react-components';

export const useReadinessStyles = makeStyles({
  readiness: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  number: { width: '38px', flexShrink: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  bar: { flexGrow: 1, minWidth: '40px', maxWidth: '120px' },
  none: { color: tokens.colorNeutralForeground3 },
});
