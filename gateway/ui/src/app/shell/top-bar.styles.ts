import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useTopBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { padding: `0 ${tokens.spacingHorizontalXS}` },
  },
  name: { whiteSpace: 'nowrap' },
  space: { flexGrow: 1 },
  zone: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    marginLeft: tokens.spacingHorizontalL,
    [phone]: { marginLeft: 0 },
  },
});
