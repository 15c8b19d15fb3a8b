import type { PartnerRoom } from '../../session/partner-room';
import { lazyPage } from '../../shell/lazy-page';

/** Where a contact answers an invitation, and then finds what their company still owes and gave. */
export const engagementRoom: PartnerRoom = {
  purpose: 'engagement',
  entry: '/e',
  invitation: {
    title: 'Invitation to an engagement',
    text: [
      'You were sent a personal link to one engagement: what it is about, when it takes place, and what is asked of your company.',
      'You need no password. Nothing happens before you choose to accept or decline, and you can come back with the same link.',
    ],
  },
  Page: lazyPage('engagement', async () => ({
    Page: (await import('./page/engagement-page')).EngagementPage,
  })),
};
