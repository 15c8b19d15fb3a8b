import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useAnswerBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    [phone]: {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} max(${tokens.spacingVerticalM}, env(safe-area-inset-bottom))`,
    },
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  answers: { display: 'flex', gap: tokens.spacingHorizontalM, [phone]: { width: '100%' } },
  answer: { [phone]: { flexGrow: 1 } },
  failed: { width: '100%', ':empty': { display: 'none' } },
});
