import { makeStyles, tokens } from '@fluentui/react-components';

export const useTableToolbarStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 720px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  },
  search: { width: '260px', '@media (max-width: 720px)': { width: '100%' } },
  wideOnly: { '@media (max-width: 720px)': { display: 'none' } },
  space: { flexGrow: 1, '@media (max-width: 720px)': { display: 'none' } },
});
