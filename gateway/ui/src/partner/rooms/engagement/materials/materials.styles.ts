import { makeStyles, tokens } from '@fluentui/react-components';

export const useMaterialsStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    ':empty': { display: 'none' },
  },
  details: { display: 'grid', gap: tokens.spacingVerticalS },
  summary: {
    width: 'fit-content',
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
  },
});
