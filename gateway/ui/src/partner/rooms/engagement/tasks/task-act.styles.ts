import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useTaskActStyles = makeStyles({
  act: {
    gridColumn: '2',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    ':empty': { display: 'none' },
    [phone]: { gridColumn: '1 / -1' },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
