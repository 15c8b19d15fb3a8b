import { makeStyles, tokens } from '@fluentui/react-components';

export const useAnswerNoteStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorPaletteGreenForeground1 },
});
