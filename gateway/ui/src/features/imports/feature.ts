import { TableArrowUpRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import type { Feature } from '@/lib/feature';

export const imports = {
  destinations: [
    {
      path: paths.imports,
      label: 'Import',
      icon: TableArrowUpRegular,
      roles: ['ADMINISTRATOR'],
      section: 'Administration',
    },
  ],
  work: [],
} satisfies Feature;
