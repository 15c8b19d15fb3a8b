import { makeStyles, tokens } from '@fluentui/react-components';

export const useMyWorkStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 360px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
});
