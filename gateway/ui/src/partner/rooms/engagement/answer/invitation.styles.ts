import { makeStyles, tokens } from '@fluentui/react-components';

export const useInvitationStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 520px)',
    columnGap: '72px',
    rowGap: tokens.spacingVerticalXXXL,
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { display: 'grid', gap: tokens.spacingVerticalXXL, alignContent: 'start', minWidth: 0 },
  lead: { margin: 0, textWrap: 'balance' },
});
