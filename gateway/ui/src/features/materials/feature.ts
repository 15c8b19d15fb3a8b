import { DocumentFolderRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import { everyone, type Feature } from '@/lib/feature';

export const materials = {
  destinations: [
    {
      path: paths.materials,
      label: 'Materials',
      icon: DocumentFolderRegular,
      roles: everyone,
      section: 'Work',
    },
  ],
  work: [],
} satisfies Feature;
