import { makeStyles, tokens } from '@fluentui/react-components';

export const useConflictStyles = makeStyles({
  cell: { gridColumn: '1 / -1' },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    maxWidth: '860px',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lead: { gridColumn: '1 / -1', margin: 0 },
  answer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { flexGrow: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
