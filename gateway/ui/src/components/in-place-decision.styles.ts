import { makeStyles, tokens } from '@fluentui/react-components';

export const useInPlaceDecisionStyles = makeStyles({
  asked: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
