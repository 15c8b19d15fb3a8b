import { makeStyles, tokens } from '@fluentui/react-components';

export const useKeyboardHelpStyles = makeStyles({
  button: { '@media (pointer: coarse)': { display: 'none' } },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '84px 1fr',
    '& dd': { margin: 0 },
    '& kbd': { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  },
});
