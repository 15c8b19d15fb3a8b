import { makeStyles, tokens } from '@fluentui/react-components';

export const useDueStyles = makeStyles({
  overdue: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});
