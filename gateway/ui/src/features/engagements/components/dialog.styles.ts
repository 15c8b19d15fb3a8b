import { makeStyles, tokens } from '@fluentui/react-components';

export const useDialogStyles = makeStyles({
  people: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  choices: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    margin: 0,
    maxHeight: '320px',
    overflowY: 'auto',
  },
  choice: { display: 'flex' },
});
