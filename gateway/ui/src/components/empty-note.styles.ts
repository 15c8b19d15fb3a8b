import { makeStyles, tokens } from '@fluentui/react-components';

export const useEmptyNoteStyles = makeStyles({
  note: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, textAlign: 'center' },
  title: { margin: 0 },
  text: {
    color: tokens.colorNeutralForeground3,
    maxWidth: '52ch',
    margin: `${tokens.spacingVerticalS} auto ${tokens.spacingVerticalL}`,
  },
});
