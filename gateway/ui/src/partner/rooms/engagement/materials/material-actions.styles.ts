import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '@/components/media';

export const useMaterialActionsStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    [phone]: { gridColumn: '2', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  },
  image: { display: 'block', maxWidth: '100%', maxHeight: '60vh', margin: '0 auto' },
});
