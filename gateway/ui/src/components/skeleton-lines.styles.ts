import { makeStyles, tokens } from '@fluentui/react-components';

export const useSkeletonLinesStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalM },
  line: { width: '100%' },
});
