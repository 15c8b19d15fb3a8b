import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '../media';

export const useMaterialsStyles = makeStyles({
  name: { display: 'grid', justifyItems: 'start', minWidth: 0 },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  withdrawn: { textDecorationLine: 'line-through' },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    [phone]: { flexWrap: 'wrap' },
  },
  preview: { width: 'min(960px, calc(100vw - 32px))', maxWidth: 'none' },
  frame: {
    width: '100%',
    height: 'min(70vh, 720px)',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    boxSizing: 'border-box',
  },
  image: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: 'min(70vh, 720px)',
    margin: '0 auto',
    objectFit: 'contain',
  },
});
