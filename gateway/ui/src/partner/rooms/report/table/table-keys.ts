import type { KeyboardEvent } from 'react';
import { reportFields, type ReportField } from '../types';

export interface FieldAt {
  readonly accountId: string;
  readonly field: ReportField;
  readonly control: HTMLElement;
}

const presses: Record<string, string> = {
  '1': 'status:TARGET',
  '2': 'status:PAST_CUSTOMER',
  '3': 'status:ACTIVE_CUSTOMER',
  b: 'business:true',
  i: 'it:true',
  y: 'execLevel:true',
  n: 'execLevel:false',
};

/** The field of the table that an element belongs to. */
export function fieldAt(target: EventTarget): FieldAt | undefined {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  const accountId = control?.closest<HTMLElement>('[data-account]')?.dataset.account;
  const field = reportFields.find((one) => one === control?.dataset.field);
  return control && accountId !== undefined && field ? { accountId, field, control } : undefined;
}

/** Enter and the arrows: down and up the column, left and right within the buttons of a field. Tells whether it moved. */
export function stepRow(event: KeyboardEvent, at: FieldAt): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (at.field === 'notes') return event.key === 'Enter' && !event.shiftKey && !isTouch() && focusRow(at, 1);
  if (event.key === 'ArrowRight') return focusSibling(at, 1);
  if (event.key === 'ArrowLeft') return focusSibling(at, -1);
  if (event.key === 'ArrowDown') return focusRow(at, 1);
  if (event.key === 'ArrowUp') return focusRow(at, -1);
  return event.key === 'Enter' && focusRow(at, event.shiftKey ? -1 : 1);
}

/** A letter or digit on a button of the row presses the button that it stands for. */
export function pressKey(event: KeyboardEvent, at: FieldAt): boolean {
  if (at.field === 'notes' || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return false;
  const meant = presses[event.key.toLowerCase()];
  const button = meant === undefined ? undefined : controlIn(rowOf(at.control), meant);
  button?.focus();
  button?.click();
  return button !== undefined;
}

/** Names a control within its row. */
export function controlName(field: ReportField, value: string | boolean | null): string {
  return field === 'notes' ? 'notes' : `${field}:${String(value)}`;
}

/** Brings a row's field into sight and focus. */
export function focusField(accountId: string, field: ReportField = 'status'): void {
  const rows = document.querySelectorAll<HTMLElement>('[data-account]');
  const row = [...rows].find((one) => one.dataset.account === accountId);
  row?.querySelector<HTMLElement>(`[data-field="${field}"][tabindex="0"]`)?.focus();
  row?.scrollIntoView({ block: 'center' });
}

function focusRow(at: FieldAt, step: 1 | -1): boolean {
  const row = rowOf(at.control);
  const next =
    step === 1
      ? (row?.nextElementSibling ?? row?.parentElement?.nextElementSibling?.firstElementChild)
      : before(row);
  controlIn(next ?? null, at.control.dataset.control ?? '')?.focus();
  return true;
}

function before(row: Element | null): Element | null | undefined {
  return row?.previousElementSibling ?? row?.parentElement?.previousElementSibling?.lastElementChild;
}

function focusSibling(at: FieldAt, step: 1 | -1): boolean {
  const group = at.control.closest('[role="group"]');
  const buttons = [...(group?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  buttons[(buttons.indexOf(at.control) + step + buttons.length) % buttons.length]?.focus();
  return true;
}

function controlIn(row: Element | null, name: string): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>(`[data-control="${name}"]`) ?? undefined;
}

function rowOf(control: Element): Element | null {
  return control.closest('[data-account]');
}

function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
