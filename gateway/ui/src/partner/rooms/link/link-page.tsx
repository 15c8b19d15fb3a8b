import type { PartnerRoom } from '../../session/partner-room';
import { NoticePage } from '../../shell/notice-page';
import { ContinueForm } from './continue-form';

export interface LinkPageProps {
  /** What the link opens; undefined where the address is none of a link. */
  readonly room: PartnerRoom | undefined;
  readonly secret: string | undefined;
  readonly invalid: boolean;
}

/** What an emailed link opens. Opening it changes nothing and uses nothing up; only the button does. */
export function LinkPage({ room, secret, invalid }: LinkPageProps) {
  if (room && secret !== undefined) return <Welcome room={room} secret={secret} />;
  return invalid ? <InvalidLink /> : <NoLink />;
}

function Welcome({ room, secret }: { room: PartnerRoom; secret: string }) {
  return (
    <NoticePage title={room.invitation.title}>
      {room.invitation.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ContinueForm entry={room.entry} secret={secret} />
    </NoticePage>
  );
}

function InvalidLink() {
  return (
    <NoticePage title="This link no longer works">
      <p>It has expired, was revoked, or was replaced by a newer one.</p>
      <p>
        Look for a newer email with a link, or ask the person who sent it to you for a new one. What you saved
        before is not lost.
      </p>
    </NoticePage>
  );
}

function NoLink() {
  return (
    <NoticePage title="Open the link in your email">
      <p>
        This page opens through the personal link in the email that you were sent. Please go back to that
        email and open the link again.
      </p>
      <p>If you copied the address by hand, make sure that nothing is missing at its end.</p>
    </NoticePage>
  );
}
