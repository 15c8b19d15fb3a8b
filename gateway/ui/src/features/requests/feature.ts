import { SendRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import type { Feature } from '@/lib/feature';
import { OpenRequests } from './components/open-requests';

export const requests = {
  destinations: [
    {
      path: paths.requests,
      label: 'Requests',
      icon: SendRegular,
      roles: ['ECM', 'OU_COORDINATOR', 'ADMINISTRATOR'],
      section: 'Work',
    },
  ],
  work: [{ id: 'requests', roles: ['ECM', 'OU_COORDINATOR'], order: 100, Item: OpenRequests }],
} satisfies Feature;
