import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

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
});

export function useReportDeskStyles(): ReturnType<typeof useStyles> {
  usePageStyles();
  return useStyles();
}
