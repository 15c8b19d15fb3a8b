import { makeStyles, tokens } from '@fluentui/react-components';

export const useDeclinedStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground3 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
