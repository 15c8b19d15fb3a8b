import { MailAlertRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import type { Feature } from '@/lib/feature';
import { WaitingLetters } from './components/waiting-letters';

export const deadLetters = {
  destinations: [
    {
      path: paths.deadLetters,
      label: 'Dead letters',
      icon: MailAlertRegular,
      roles: ['ADMINISTRATOR'],
      section: 'Administration',
    },
  ],
  work: [{ id: 'dead-letters', roles: ['ADMINISTRATOR'], order: 210, Item: WaitingLetters }],
} satisfies Feature;
