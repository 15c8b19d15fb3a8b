import { PeopleTeamRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import type { Feature } from '@/lib/feature';

export const partners = {
  destinations: [
    {
      path: paths.partners,
      label: 'Partners',
      icon: PeopleTeamRegular,
      roles: ['ADMINISTRATOR'],
      section: 'Administration',
    },
  ],
  work: [],
} satisfies Feature;
