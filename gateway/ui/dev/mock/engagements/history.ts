import type { Engagement, Engagements } from '../../../src/api/types.ts';

type Entry = Engagements['HistoryEntry'];

/** What happened to an engagement, as its states tell it; newest first. */
export function historyOf(one: Engagement): Entry[] {
  const internal = (at: string, action: Entry['action'], detail: Entry['detail'] = {}): Entry => ({
    at,
    kind: 'INTERNAL',
    by: one.organiser.name,
    partner: null,
    action,
    detail,
  });
  const entries: Entry[] = [
    internal(one.createdAt, 'CREATED'),
    internal(one.changedAt, 'CHANGED', { fields: ['title', 'criteria', 'firstDay'] }),
  ];
  if (one.publishedAt) entries.push(internal(one.publishedAt, 'PUBLISHED'));
  if (one.cancelledAt) entries.push(internal(one.cancelledAt, 'CANCELLED', { reason: one.cancelReason }));
  for (const invited of one.invitations) {
    const partner = (at: string, action: Entry['action'], detail: Entry['detail'] = {}): Entry => ({
      at,
      kind: 'PARTNER',
      by: invited.contacts[0]?.name ?? invited.partnerName,
      partner: invited.partnerName,
      action,
      detail,
    });
    entries.push({ ...internal(invited.sentAt, 'INVITED'), partner: invited.partnerName });
    if (invited.openedAt) entries.push(partner(invited.openedAt, 'OPENED'));
    if (invited.remindedAt)
      entries.push({ ...internal(invited.remindedAt, 'REMINDED'), partner: invited.partnerName });
    if (invited.state === 'ACCEPTED') entries.push(partner(invited.since, 'ACCEPTED'));
    if (invited.state === 'DECLINED')
      entries.push(
        partner(invited.since, 'DECLINED', { reasonCode: invited.reasonCode, remark: invited.remark }),
      );
    if (invited.state === 'WITHDRAWN')
      entries.push({
        ...internal(invited.since, 'WITHDRAWN', { reason: invited.endReason }),
        partner: invited.partnerName,
      });
    if (invited.state === 'LEFT')
      entries.push(partner(invited.since, 'LEFT', { reason: 'We merge with another partner.' }));
    if (invited.state === 'EXPIRED')
      entries.push({
        ...internal(invited.since, 'EXPIRED'),
        kind: 'SYSTEM',
        by: 'PEP',
        partner: invited.partnerName,
      });
  }
  for (const task of one.tasks.filter(({ state }) => state !== 'OPEN'))
    entries.push({
      at: task.since,
      kind: task.side === 'PARTNER' && task.state === 'DONE' ? 'PARTNER' : 'INTERNAL',
      by: task.doneByName ?? one.organiser.name,
      partner: one.invitations.find(({ id }) => id === task.invitationId)?.partnerName ?? null,
      action: task.state === 'DONE' ? 'TASK_DONE' : 'TASK_WAIVED',
      detail: { task: task.kind, reason: task.reason },
    });
  return entries.sort((a, b) => b.at.localeCompare(a.at));
}
