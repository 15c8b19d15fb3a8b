import { countKept } from '../report/edits/edit-storage';
import type { AccountRow } from '../report/types';
import { KeptEdits } from './kept-edits';
import { NoticePage } from './notice-page';

/** The session is over; what was typed and not sent stays on this device until the link is opened again. */
export function EndedPage({ rows = [] }: { rows?: readonly AccountRow[] }) {
  const kept = countKept(localStorage);
  return (
    <NoticePage title="Please open the link in your e-mail again">
      <p>
        This page was open for a long time, or its link has expired, was withdrawn or was replaced by a newer
        one. Your saved answers are safe.
      </p>
      <p>
        Open the link in the newest e-mail to go on. If it does not work any more, ask the person who sent it
        for a new one.
      </p>
      {kept > 0 && (
        <p role="status">
          <strong>{kept === 1 ? '1 change is' : `${kept} changes are`} not sent yet.</strong>{' '}
          {kept === 1 ? 'It is' : 'They are'} kept on this device and will be sent when you open the link
          again here.
        </p>
      )}
      <KeptEdits rows={rows} />
    </NoticePage>
  );
}
