import { Button, mergeClasses, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  SubtractCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { Task } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { shortDate } from '@/lib/times';
import type { Heatmap } from '../../api/types';
import { progressOf, type TaskCellProps } from './task-parts';
import { TaskCard } from './task-card';
import { useTaskCellStyles } from './task-cell.styles';

/** Where a task of a partner stands, in a few words; the rest of it, and what can be done, opens from here. */
export function TaskCell(props: TaskCellProps) {
  const styles = useTaskCellStyles();
  const { locale } = useLocale();
  const { task, invitation, heatmap } = props;
  const words = wordsOf(task, heatmap, locale);
  const look = task.state === 'OPEN' ? (task.overdue ? 'overdue' : undefined) : looks[task.state];
  return (
    <Popover trapFocus positioning="below-start" withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          aria-label={`${task.title}, ${invitation.partnerName}: ${words}`}
        >
          <span className={mergeClasses(styles.words, look && styles[look])}>
            <Sign task={task} /> {words}
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.card} aria-label={`${task.title}, ${invitation.partnerName}`}>
        <TaskCard {...props} />
      </PopoverSurface>
    </Popover>
  );
}

const looks = { DONE: 'done', WAIVED: 'quiet' } as const;

function Sign({ task: { state, overdue } }: { task: Task }) {
  if (state === 'DONE') return <CheckmarkCircleRegular aria-hidden fontSize={16} />;
  if (state === 'WAIVED') return <SubtractCircleRegular aria-hidden fontSize={16} />;
  if (overdue) return <WarningRegular aria-hidden fontSize={16} />;
  return <CircleRegular aria-hidden fontSize={16} />;
}

function wordsOf(task: Task, heatmap: Heatmap | undefined, locale: string): string {
  if (task.state === 'DONE') return 'Done';
  if (task.state === 'WAIVED') return 'Waived';
  const progress = progressOf(heatmap);
  const due =
    task.dueOn === null
      ? undefined
      : `${task.overdue ? 'overdue since' : 'due'} ${shortDate(task.dueOn, locale)}`;
  const words = [progress, due].filter((one) => one !== undefined).join(', ');
  return words === '' ? 'Open' : words.charAt(0).toUpperCase() + words.slice(1);
}
