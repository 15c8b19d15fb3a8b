import type { ReportRequest } from '../types';

/** Names one contact's view of one request, the same at every visit, so that unsent edits find their way back. */
export function requestKey({ requestId, contactName }: ReportRequest): string {
  return `${requestId}.${hash(contactName)}`;
}

/** FNV-1a: told apart, not kept secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
