import { makeStyles, tokens } from '@fluentui/react-components';

export const useAcceptedStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    columnGap: '56px',
    rowGap: tokens.spacingVerticalXXXL,
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { display: 'grid', gap: '40px', alignContent: 'start', minWidth: 0 },
  first: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  aside: { display: 'grid', gap: '40px', alignContent: 'start', minWidth: 0 },
});
