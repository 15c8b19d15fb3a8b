import { makeStyles, tokens } from '@fluentui/react-components';

export const useNextDigestLineStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});
