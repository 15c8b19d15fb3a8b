import { makeStyles, tokens } from '@fluentui/react-components';

const line = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: '6px',
  '& svg': { flexShrink: 0, fontSize: '20px' },
} as const;

export const useTaskStateStyles = makeStyles({
  due: { ...line, color: tokens.colorNeutralForeground2 },
  overdue: {
    ...line,
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { ...line, color: tokens.colorPaletteGreenForeground1 },
});
