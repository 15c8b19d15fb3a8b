import { NoticePage } from '../pages/notice-page';
import { ContinueForm } from './continue-form';

export interface LinkPageProps {
  readonly secret: string | undefined;
  readonly invalid: boolean;
}

/** What an e-mailed link opens. Opening it changes nothing and uses nothing up; only the button does. */
export function LinkPage({ secret, invalid }: LinkPageProps) {
  if (secret !== undefined) return <Welcome secret={secret} />;
  return invalid ? <InvalidLink /> : <NoLink />;
}

function Welcome({ secret }: { secret: string }) {
  return (
    <NoticePage title="Report on accounts">
      <p>
        You were sent a personal link to a list of accounts. The sender asks what your company knows of each:
        whether it is a target or a customer, and whom you know there.
      </p>
      <p>
        You need no password. Your answers are saved while you type, and you can come back to them with the
        same link.
      </p>
      <ContinueForm secret={secret} />
    </NoticePage>
  );
}

function InvalidLink() {
  return (
    <NoticePage title="This link does not work any more">
      <p>It has expired, was withdrawn, or was replaced by a newer one.</p>
      <p>
        Look for a newer e-mail with a link, or ask the person who sent it to you for a new one. What you
        reported before is not lost.
      </p>
    </NoticePage>
  );
}

function NoLink() {
  return (
    <NoticePage title="Open the link in your e-mail">
      <p>
        This page opens through the personal link in the e-mail that you were sent. Please go back to that
        e-mail and open the link again.
      </p>
      <p>If you copied the address by hand, make sure that nothing is missing at its end.</p>
    </NoticePage>
  );
}
