import { About } from '../about/about';
import { Accounts } from '../accounts/accounts';
import { AnswerNote } from '../answer/answer-note';
import { Leave } from '../answer/leave';
import { History } from '../history/history';
import { Materials } from '../materials/materials';
import { Tasks } from '../tasks/tasks';
import type { Room } from '../types';
import { useAcceptedStyles } from './accepted.styles';
import { useRoom } from './room-context';

/** After the acceptance: what is owed, what was given, which accounts it is about, and what has happened. */
export function Accepted({ onLeft }: { readonly onLeft: (room: Room) => void }) {
  const styles = useAcceptedStyles();
  const { room } = useRoom();
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <div className={styles.first}>
          <AnswerNote room={room} />
          <Tasks />
        </div>
        <Materials />
        <Accounts />
      </div>
      <aside className={styles.aside} aria-label="About this engagement">
        <About room={room} />
        <History room={room} />
        <Leave onLeft={onLeft} />
      </aside>
    </div>
  );
}
