import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

const item = {
  display: 'grid',
  gridTemplateColumns: '36px minmax(0, 1fr)',
  columnGap: tokens.spacingHorizontalL,
  rowGap: tokens.spacingVerticalM,
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  borderRadius: tokens.borderRadiusXLarge,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  [phone]: {
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
} as const;

export const useTaskItemStyles = makeStyles({
  open: { ...item, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow4 },
  closed: {
    ...item,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  what: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
