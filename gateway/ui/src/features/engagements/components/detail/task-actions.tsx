import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { Task } from '@/api/types';
import { InPlaceDecision } from '@/components/in-place-decision';
import type { useChangeTask } from '../../api/tasks';
import { useTaskCellStyles } from './task-cell.styles';

/** What a coordinator can do about a task: what only we can see done, waive it, take that back. */
export function TaskActions({
  task,
  partner,
  change,
}: {
  task: Task;
  partner: string;
  change: ReturnType<typeof useChangeTask>;
}) {
  const styles = useTaskCellStyles();
  if (task.state !== 'OPEN')
    return (
      <div className={styles.buttons}>
        <Button disabled={change.isPending} onClick={() => change.mutate({ kind: 'reopen' })}>
          Reopen
        </Button>
      </div>
    );
  return (
    <div className={styles.buttons}>
      {task.kind === 'PREP_CALL' && (
        <Button
          appearance="primary"
          icon={<CheckmarkRegular />}
          disabled={change.isPending}
          onClick={() => change.mutate({ kind: 'done' })}
        >
          The call took place
        </Button>
      )}
      <InPlaceDecision
        button="Waive"
        question={`Waive “${task.title}”?`}
        text={`${partner} no longer owes it, and is not reminded of it.`}
        answer="Waive task"
        keep="Keep task"
        reason={{ label: 'Reason', required: true }}
        change={{ isPending: change.isPending, error: null }}
        failed=""
        onDecide={(reason) => change.mutate({ kind: 'waive', reason })}
      />
    </div>
  );
}
