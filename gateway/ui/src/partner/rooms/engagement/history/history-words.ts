import { shortDayInWords } from '../about/dates';
import type { DeclineReason, HistoryEntry } from '../types';
import { materialNoun, reasonWords, taskWords, type TaskWords } from '../words';

type Detail = HistoryEntry['detail'];

const tasks: Partial<Record<string, TaskWords>> = taskWords;
const nouns: Partial<Record<string, string>> = { ...materialNoun, OTHER: undefined };

const text = (detail: Detail, name: string): string => {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
};

const task = (detail: Detail): string => `“${tasks[text(detail, 'task')]?.title ?? 'a task'}”`;

const material = (detail: Detail): string => {
  const noun = nouns[text(detail, 'kind')];
  return `${noun === undefined ? '' : `the ${noun} `}“${text(detail, 'name')}”`;
};

const kind = (detail: Detail): string => {
  const noun = nouns[text(detail, 'kind')];
  return noun === undefined ? 'another kind' : `a ${noun}`;
};

const because = (detail: Detail): string => {
  const code = text(detail, 'reasonCode');
  return code === '' ? '' : `: ${reasonWords(code as DeclineReason)}`;
};

const newDay = (detail: Detail, zone: string): string => {
  const day = text(detail, 'dueOn');
  return day === '' ? 'another day' : shortDayInWords(day, zone);
};

type Words = (detail: Detail, zone: string, mine: boolean) => string;

const actions: Partial<Record<HistoryEntry['action'], Words>> = {
  INVITED: () => 'sent the invitation',
  REMINDED: () => 'reminded you to answer',
  ACCEPTED: () => 'accepted',
  DECLINED: (detail) => `declined${because(detail)}`,
  WITHDRAWN: () => 'withdrew the invitation',
  EXPIRED: () => 'closed the invitation, which had expired',
  LEFT: (_detail, _zone, mine) => (mine ? 'left the engagement' : 'ended your part in the engagement'),
  TASK_DUE: (detail, zone) => `moved ${task(detail)} to ${newDay(detail, zone)}`,
  TASK_DONE: (detail) => `finished ${task(detail)}`,
  TASK_WAIVED: (detail) => `does without ${task(detail)}`,
  TASK_REOPENED: (detail) => `asks for ${task(detail)} again`,
  TASKS_REMINDED: () => 'reminded you of open tasks',
  HEATMAP_REQUESTED: () => 'asked for the heatmap',
  HEATMAP_DONE: () => 'finished the heatmap',
  MATERIAL_ADDED: (detail) => `gave ${material(detail)}`,
  MATERIAL_REPLACED: (detail) => `gave a new version of ${material(detail)}`,
  MATERIAL_WITHDRAWN: (detail) => `withdrew ${material(detail)}`,
  MATERIAL_TAGGED: (detail) => `changed “${text(detail, 'name')}” to ${kind(detail)}`,
};

/** What somebody did, as it goes on after their name; undefined for what says nothing to a partner. */
export function deedInWords({ action, detail, mine }: HistoryEntry, zone: string): string | undefined {
  return actions[action]?.(detail, zone, mine);
}
