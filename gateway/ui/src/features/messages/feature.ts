import { MailMultipleRegular } from '@fluentui/react-icons';
import { paths } from '@/config/paths';
import type { Feature } from '@/lib/feature';
import { FailedMessages } from './components/failed-messages';

export const messages = {
  destinations: [
    {
      path: paths.messages,
      label: 'Messages',
      icon: MailMultipleRegular,
      roles: ['ADMINISTRATOR'],
      section: 'Administration',
    },
  ],
  work: [{ id: 'messages', roles: ['ADMINISTRATOR'], order: 200, Item: FailedMessages }],
} satisfies Feature;
