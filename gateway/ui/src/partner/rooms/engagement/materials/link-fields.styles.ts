import { makeStyles, tokens } from '@fluentui/react-components';

export const useLinkFieldsStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
});
