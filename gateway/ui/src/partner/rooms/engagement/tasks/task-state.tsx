import {
  CheckmarkCircleFilled,
  ClockRegular,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { dueInWords } from '../about/dates';
import { momentInWords } from '../../../shell/moments';
import type { RoomTask } from '../types';
import { useTaskStateStyles } from './task-state.styles';

/** How a task stands, in words with a sign of their own: due, overdue, done or no longer asked for. */
export function TaskState({ task, zone }: { readonly task: RoomTask; readonly zone: string }) {
  const styles = useTaskStateStyles();
  const { state, overdue, dueOn } = task;
  if (state === 'DONE')
    return (
      <span className={styles.done}>
        <CheckmarkCircleFilled aria-hidden /> {doneInWords(task)}
      </span>
    );
  if (state === 'WAIVED')
    return (
      <span className={styles.due}>
        <SubtractCircleRegular aria-hidden /> No longer asked for
      </span>
    );
  if (dueOn === null) return null;
  return (
    <span className={overdue ? styles.overdue : styles.due}>
      {overdue ? <WarningFilled aria-hidden /> : <ClockRegular aria-hidden />}
      {dueInWords(dueOn, overdue, zone)}
    </span>
  );
}

function doneInWords({ doneByName, doneAt }: RoomTask): string {
  const by = doneByName === null ? '' : ` by ${doneByName}`;
  return `Done${by}${doneAt === null ? '' : ` on ${momentInWords(doneAt)}`}`;
}
