import type { PartnerRoom } from '../../session/partner-room';
import { ReportPage } from './page/report-page';

/** Where a contact reports on the accounts that were sent to them. */
export const reportRoom: PartnerRoom = {
  purpose: 'report',
  entry: '/r',
  invitation: {
    title: 'Report on accounts',
    text: [
      'You were sent a personal link to a list of accounts. The sender asks what your company knows of each: whether it is a target or a customer, and whom you know there.',
      'You need no password. Your answers are saved while you type, and you can come back to them with the same link.',
    ],
  },
  Page: ReportPage,
};
