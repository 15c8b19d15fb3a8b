import { countKept } from '../report/edits/edit-storage';
import { NoticePage } from './notice-page';

/** One has left of one's own accord; nothing of the report is on the page any more. */
export function SignedOutPage() {
  const kept = countKept(localStorage);
  return (
    <NoticePage title="You are signed out">
      <p>Your saved answers are safe. To go on, open the link in your e-mail again.</p>
      {kept > 0 && (
        <p role="status">
          <strong>{kept === 1 ? '1 change is' : `${kept} changes are`} not sent yet.</strong>{' '}
          {kept === 1 ? 'It is' : 'They are'} kept on this device and will be sent when you open the link
          again here.
        </p>
      )}
    </NoticePage>
  );
}
