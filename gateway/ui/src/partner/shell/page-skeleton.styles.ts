import { makeStyles, tokens } from '@fluentui/react-components';
import { hidden } from './hidden';

const bone = { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 };

export const usePageSkeletonStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL },
  hidden,
  title: { ...bone, height: '32px', width: 'min(420px, 80%)' },
  message: { ...bone, height: '72px', width: 'min(720px, 100%)', marginBottom: tokens.spacingVerticalXL },
  line: { ...bone, height: '44px' },
});
