import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreferencesFormStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    justifyItems: 'stretch',
    paddingBottom: tokens.spacingVerticalL,
  },
  group: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    border: 'none',
    padding: 0,
    margin: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  times: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground3 },
});
