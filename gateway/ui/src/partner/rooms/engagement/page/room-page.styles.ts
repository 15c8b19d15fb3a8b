import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useRoomPageStyles = makeStyles({
  body: {
    flexGrow: 1,
    display: 'grid',
    gap: tokens.spacingVerticalL,
    alignContent: 'start',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1280px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [phone]: {
      padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    },
  },
});
