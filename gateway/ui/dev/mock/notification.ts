import type { Preferences } from '../../src/api/types.ts';
import { messages } from './data.ts';
import type { Routes } from './http.ts';

let preferences: Preferences = {
  delayMinutes: 15,
  maxWaitMinutes: 1440,
  zone: 'America/Chicago',
  locale: 'en-US',
  quietHours: { from: '20:00', to: '07:00', weekendsOff: true },
  updatedAt: null,
};
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const notificationRoutes: Routes = {
  'GET /api/notification/preferences': () => preferences,
  'PUT /api/notification/preferences': ({ json }) =>
    (preferences = { ...(json as Preferences), updatedAt: soon(0) }),
  'GET /api/notification/next-digest': () => ({
    changes: 3,
    dueAt: soon(12),
    latestAt: soon(1300),
    held: false,
  }),
  'POST /api/notification/previews/report-request': ({ json }) => {
    const mail = json as Record<string, string>;
    return {
      subject: `${mail.askedBy} asks you to report on ${mail.accounts} accounts by ${mail.dueOn}`,
      text: 'Plain text',
      html: `<!doctype html><body style="font:15px/1.5 Segoe UI,sans-serif;margin:24px;color:#222;background:#fff"><p>Hello ${escape(mail.contactName ?? '')},</p><p>${escape(mail.askedBy ?? '')} asks ${escape(mail.partnerName ?? '')} to report on <b>${mail.accounts} accounts</b> by ${mail.dueOn}.</p><blockquote style="border-left:3px solid #aaa;margin:0;padding-left:12px">${escape(mail.message ?? '')}</blockquote><p><span style="background:#33409b;color:#fff;padding:10px 18px;border-radius:4px;display:inline-block">Report on ${mail.accounts} accounts</span></p></body>`,
    };
  },
  'GET /api/notification/messages': ({ query }) => {
    const found = messages.filter(
      (one) =>
        `${one.recipient} ${one.subject}`.toLowerCase().includes((query.get('q') ?? '').toLowerCase()) &&
        (!query.get('state') || one.state === query.get('state')),
    );
    const from = Number(query.get('after') ?? 0);
    return {
      messages: found.slice(from, from + 30),
      next: from + 30 < found.length ? String(from + 30) : null,
    };
  },
  'GET /api/notification/messages/counts': () => ({
    waiting: messages.filter((one) => one.state === 'WAITING').length,
    failed: messages.filter((one) => one.state === 'FAILED').length,
  }),
  'GET /api/notification/messages/:id': ({ id }) => messages.find((one) => one.id === id),
  'POST /api/notification/messages/:id/send-again': ({ id }) =>
    void Object.assign(
      messages.find((one) => one.id === id)!,
      { state: 'WAITING', nextAttemptAt: soon(0), reason: null },
    ),
};
