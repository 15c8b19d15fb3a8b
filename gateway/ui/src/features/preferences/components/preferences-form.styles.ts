import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreferencesFormStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    justifyItems: 'stretch',
    paddingBottom: tokens.spacingVerticalL,
  },
});
