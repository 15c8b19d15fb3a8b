import type { PartnerCalls } from '../../../session/partner-calls';
import type { DeclineReason, Room } from '../types';

export interface Declining {
  readonly reasonCode: DeclineReason;
  readonly remark?: string;
}

export const accept = (calls: PartnerCalls): Promise<Room> => calls.post<Room>('/accept', {});

export const decline = (calls: PartnerCalls, answer: Declining): Promise<Room> =>
  calls.post<Room>('/decline', answer);

/** The partner takes part no more; the link ends with it. */
export const leave = (calls: PartnerCalls, reason: string): Promise<unknown> =>
  calls.post('/leave', reason === '' ? {} : { reason });
