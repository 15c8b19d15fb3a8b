import { makeStyles, tokens } from '@fluentui/react-components';

export const useAccountsStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    ':empty': { display: 'none' },
  },
  account: { display: 'grid', alignContent: 'start', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
