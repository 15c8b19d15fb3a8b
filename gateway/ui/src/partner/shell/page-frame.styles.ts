import { makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const usePageStyles = makeStaticStyles({
  // What has the focus is never hidden behind the heading line or the bar.
  html: { scrollPaddingTop: '104px', scrollPaddingBottom: '88px' },
});

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`,
    '@media (max-width: 720px)': { padding: tokens.spacingHorizontalL },
  },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  who: { margin: 0, color: tokens.colorNeutralForeground3 },
  title: {
    ...typographyStyles.title2,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    textWrap: 'balance',
    '@media (max-width: 720px)': { ...typographyStyles.title3 },
  },
  details: {
    maxWidth: '860px',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
});

export function usePageFrameStyles(): ReturnType<typeof useStyles> {
  usePageStyles();
  return useStyles();
}
