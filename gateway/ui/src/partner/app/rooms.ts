import { engagementRoom } from '../rooms/engagement/engagement-room';
import { reportRoom } from '../rooms/report/report-room';
import type { PartnerRoom } from '../session/partner-room';

/** What a partner's link can open: a new room is its folder in rooms and its line here. */
export const rooms: readonly PartnerRoom[] = [reportRoom, engagementRoom];
