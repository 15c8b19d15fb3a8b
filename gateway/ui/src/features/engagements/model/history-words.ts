import { kindWords } from '@/lib/uploads/upload-words';
import { plainDate } from '@/lib/times';
import { listed } from '@/lib/words';
import type { HistoryEntry } from '../api/types';
import { declineWords, taskWords } from './words';

export interface EntryWords {
  readonly who: string;
  readonly what: string;
  /** What somebody wrote, in their own words. */
  readonly quote?: string;
}

const fields: Record<string, string> = {
  type: 'the type',
  title: 'the title',
  description: 'the description',
  ou: 'the OU',
  criteria: 'the criteria',
  zone: 'the time zone',
  firstDay: 'the first day',
  lastDay: 'the last day',
  partnerIds: 'the partners',
  message: 'the message',
};

/** An entry in words; what a partner wrote is a quotation. */
export function entryWords(entry: HistoryEntry, locale: string): EntryWords {
  const text = (name: string): string | undefined => {
    const value = entry.detail[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const partner = entry.partner ?? 'a partner';
  const of = entry.partner === null ? '' : ` of ${entry.partner}`;
  const task = `“${taskWords(text('task') ?? 'a task')}”`;
  const material = `“${text('name') ?? 'a material'}”`;
  const kind = kindWords(text('kind') ?? 'OTHER').toLowerCase();
  const changed = Array.isArray(entry.detail.fields) ? (entry.detail.fields as string[]) : [];
  const due = text('dueOn');
  const contact = text('contact') ?? 'a contact';
  const words: Record<HistoryEntry['action'], string> = {
    CREATED: 'started the draft',
    CHANGED: `changed ${listed([...new Set(changed.map((one) => fields[one] ?? one))]) || 'the engagement'}`,
    DUPLICATED: `made the draft from ${text('from') === undefined ? 'an earlier engagement' : `“${text('from') ?? ''}”`}`,
    PUBLISHED: 'published the engagement',
    HANDED_OVER: `handed the engagement over to ${text('to') ?? 'a colleague'}`,
    CANCELLED: 'cancelled the engagement',
    INVITED: `invited ${partner}`,
    SENT_AGAIN: `sent ${contact}${of} a new link`,
    CONTACT_ADDED: `also invited ${contact}${of}`,
    REMINDED: `reminded ${partner} of the invitation`,
    OPENED: 'opened the invitation',
    ACCEPTED: 'accepted the invitation',
    DECLINED: `declined the invitation: ${declined(text('reasonCode'))}`,
    WITHDRAWN: `withdrew the invitation of ${partner}`,
    EXPIRED: `ended the invitation of ${partner}, which had expired`,
    LEFT: entry.kind === 'PARTNER' ? 'left the engagement' : `ended the part of ${partner}`,
    TASKS_MADE: 'got its tasks',
    TASK_DUE: `moved ${task}${of}${due === undefined ? '' : ` to ${plainDate(due, locale)}`}`,
    TASK_DONE: entry.kind === 'PARTNER' ? `finished ${task}` : `marked ${task}${of} as done`,
    TASK_WAIVED: `waived ${task}${of}`,
    TASK_REOPENED: `reopened ${task}${of}`,
    TASKS_REMINDED: `reminded ${partner} of its tasks`,
    HEATMAP_REQUESTED: `asked ${partner} for its heatmap`,
    HEATMAP_REFUSED: `could not ask ${partner} for its heatmap`,
    HEATMAP_DONE: 'completed the heatmap',
    MATERIAL_ADDED: `added ${material} (${kind})${entry.kind === 'PARTNER' ? '' : of}`,
    MATERIAL_REPLACED: `added a new version of ${material}`,
    MATERIAL_WITHDRAWN: `withdrew ${material}`,
    MATERIAL_TAGGED: `tagged ${material} as ${kind}`,
  };
  const quote = text('remark') ?? text('reason');
  return {
    who: whose(entry),
    what: words[entry.action],
    ...(quote === undefined ? {} : { quote }),
  };
}

/** Tasks come by themselves when a contact accepts: they are the partner's, not the contact's. */
function whose({ action, kind, by, partner }: HistoryEntry): string {
  if (action === 'TASKS_MADE') return partner ?? by;
  return kind === 'PARTNER' && partner !== null ? `${by} of ${partner}` : by;
}

function declined(code: string | undefined): string {
  const words =
    code !== undefined && code in declineWords ? declineWords[code as 'OTHER'] : declineWords.OTHER;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
