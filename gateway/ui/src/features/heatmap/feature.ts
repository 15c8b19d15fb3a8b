import { GridDotsRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import { everyone, type Feature } from '@/lib/feature';

export const heatmap = {
  destinations: [
    { path: paths.heatmap, label: 'Heatmap', icon: GridDotsRegular, roles: everyone, section: 'Work' },
  ],
  work: [],
} satisfies Feature;
