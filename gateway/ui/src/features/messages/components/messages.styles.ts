import { makeStyles, tokens } from '@fluentui/react-components';

export const useMessagesStyles = makeStyles({
  more: { display: 'grid', justifyItems: 'center', padding: tokens.spacingVerticalL },
  history: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  allWell: { marginTop: 0, marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
  again: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
