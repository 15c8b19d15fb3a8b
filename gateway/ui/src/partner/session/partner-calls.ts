import { get, patch, post, type Call } from '@/lib/api-client';
import { Problem } from '@/lib/problem';
import type { PartnerAddress } from './partner-address';

/** The calls of one page to its service, by paths below those of its purpose; each names the subject of the page. */
export interface PartnerCalls {
  readonly get: <T>(path: string, options?: Call) => Promise<T>;
  readonly post: <T>(path: string, body?: unknown, options?: Call) => Promise<T>;
  readonly patch: <T>(path: string, body?: unknown, options?: Call) => Promise<T>;
  /** Ends this browser's session of the page, and of no other; the link itself goes on working. */
  readonly signOut: () => Promise<unknown>;
}

/** Calls that tell when the session of the page is over. */
export function partnerCalls({ purpose, subject }: PartnerAddress, ended: () => void): PartnerCalls {
  const api = `/api/partner/${purpose}`;
  const named = (options: Call = {}): Call =>
    subject === undefined ? options : { ...options, headers: { ...options.headers, 'Pep-Subject': subject } };
  const watched = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (problem) {
      if (problem instanceof Problem && problem.kind === 'signed-out') ended();
      throw problem;
    }
  };
  return {
    get: (path, options) => watched(get(api + path, named(options))),
    post: (path, body, options) => watched(post(api + path, body, named(options))),
    patch: (path, body, options) => watched(patch(api + path, body, named(options))),
    signOut: () => post('/partner/sign-out', undefined, named()),
  };
}
