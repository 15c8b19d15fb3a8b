import { HandshakeRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import { everyone, type Feature } from '@/lib/feature';
import { ComingUp } from './components/coming-up';
import { DueNext } from './components/due-next';
import { EngagementWork } from './components/engagement-work';

export const engagements = {
  destinations: [
    {
      path: paths.engagements,
      label: 'Engagements',
      icon: HandshakeRegular,
      roles: everyone,
      section: 'Work',
    },
  ],
  work: [
    { id: 'engagements', roles: ['ECM', 'OU_COORDINATOR', 'SELLER'], order: 90, Item: EngagementWork },
    { id: 'due-next', roles: ['ECM', 'OU_COORDINATOR'], order: 91, Item: DueNext },
    { id: 'coming-up', roles: ['ECM', 'OU_COORDINATOR', 'SELLER'], order: 92, Item: ComingUp },
  ],
} satisfies Feature;
