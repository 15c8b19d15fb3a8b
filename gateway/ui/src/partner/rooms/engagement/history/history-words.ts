import { shortDayInWords } from '../about/dates';
import type { DeclineReason, HistoryEntry, MaterialKind, TaskKind } from '../types';
import { materialWords, reasonWords, taskWords } from '../words';

type Detail = HistoryEntry['detail'];

const text = (detail: Detail, name: string): string | undefined =>
  typeof detail[name] === 'string' ? detail[name] : undefined;

const task = (detail: Detail): string => {
  const kind = text(detail, 'kind') as TaskKind | undefined;
  return text(detail, 'title') ?? (kind && taskWords[kind].title) ?? 'a task';
};

const material = (detail: Detail): string => {
  const kind = text(detail, 'kind') as MaterialKind | undefined;
  const name = text(detail, 'name');
  return name === undefined ? (kind ? materialWords[kind].toLowerCase() : 'a file') : `“${name}”`;
};

const because = (detail: Detail): string => {
  const code = text(detail, 'reasonCode');
  const reason = code === undefined ? text(detail, 'reason') : reasonWords(code as DeclineReason);
  return reason === undefined ? '' : `: ${reason}`;
};

const actions: Record<string, (detail: Detail) => string> = {
  INVITED: () => 'sent the invitation',
  SENT_AGAIN: () => 'sent the link again',
  CONTACT_ADDED: () => 'added a contact',
  REMINDED: () => 'reminded you to answer',
  ACCEPTED: () => 'accepted',
  DECLINED: (detail) => `declined${because(detail)}`,
  LEFT: (detail) => `left the engagement${because(detail)}`,
  CHANGED: () => 'changed the engagement',
  HANDED_OVER: () => 'handed over the engagement',
  TASKS_MADE: () => 'made the tasks',
  TASK_DUE: (detail) => `moved “${task(detail)}” to ${newDay(detail)}`,
  TASK_DONE: (detail) => `finished “${task(detail)}”`,
  TASK_WAIVED: (detail) => `no longer asks for “${task(detail)}”${because(detail)}`,
  TASK_REOPENED: (detail) => `asks for “${task(detail)}” again`,
  TASKS_REMINDED: () => 'reminded you of open tasks',
  HEATMAP_REQUESTED: () => 'asked for the heatmap',
  HEATMAP_DONE: () => 'finished the heatmap',
  MATERIAL_ADDED: (detail) => `gave ${material(detail)}`,
  MATERIAL_REPLACED: (detail) => `gave a new version of ${material(detail)}`,
  MATERIAL_WITHDRAWN: (detail) => `withdrew ${material(detail)}`,
  MATERIAL_TAGGED: (detail) => `changed what ${material(detail)} is for`,
};

/** What somebody did, as it goes on after their name; undefined for what says nothing to a partner. */
export function deedInWords({ action, detail }: Pick<HistoryEntry, 'action' | 'detail'>): string | undefined {
  return actions[action]?.(detail);
}

function newDay(detail: Detail): string {
  const [day, zone] = [text(detail, 'dueOn'), text(detail, 'zone')];
  return day === undefined || zone === undefined ? 'another day' : shortDayInWords(day, zone);
}
