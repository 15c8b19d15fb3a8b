import { makeStyles, tokens } from '@fluentui/react-components';

export const useDeclineFieldsStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});
