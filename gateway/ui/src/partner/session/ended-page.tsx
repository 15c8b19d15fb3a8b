import type { ReactNode } from 'react';
import { NoticePage } from '../shell/notice-page';
import { KeptCount } from './kept-count';
import { usePartnerSession } from './partner-session';

/** The session is over; what was typed and not sent stays on this device until the link is opened again. */
export function EndedPage({ children }: { readonly children?: ReactNode }) {
  const { address } = usePartnerSession();
  return (
    <NoticePage title="Please open the link in your email again">
      <p>
        This page was open for a long time, or its link has expired, was revoked or was replaced by a newer
        one. What you saved is safe.
      </p>
      <p>
        Open the link in the newest email to continue. If it no longer works, ask the person who sent it for a
        new one.
      </p>
      <KeptCount places={address} />
      {children}
    </NoticePage>
  );
}
