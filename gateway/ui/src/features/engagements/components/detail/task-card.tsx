import { Subtitle2 } from '@fluentui/react-components';
import type { Task } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { ProblemNote } from '@/components/problem-note';
import { When } from '@/components/when';
import { PageLink } from '@/components/work-card';
import { dayOf, shortDate } from '@/lib/times';
import { useChangeTask } from '../../api/tasks';
import { heatmapAddress } from '../../model/addresses';
import { DueField } from './due-field';
import { progressOf, type TaskCellProps } from './task-parts';
import { TaskActions } from './task-actions';
import { useTaskCellStyles } from './task-cell.styles';

/** One task of one partner: who owes it since when, and what a coordinator can do about it. */
export function TaskCard({ engagement, invitation, task, heatmap }: TaskCellProps) {
  const styles = useTaskCellStyles();
  const change = useChangeTask(engagement.id, task.id);
  const open = task.state === 'OPEN';
  const progress = progressOf(heatmap);
  return (
    <div className={styles.content}>
      <div>
        <Subtitle2 as="h2" block className={styles.title}>
          {task.title}
        </Subtitle2>
        <p className={styles.text}>
          <Standing task={task} partner={invitation.partnerName} />
        </p>
        {task.kind === 'HEATMAP' && (
          <p className={styles.text}>
            {progress !== undefined && `Reported: ${progress}. `}
            {heatmap?.state === 'REFUSED' &&
              `It could not be asked for: ${heatmap.reason ?? 'no reason given'}. `}
            <PageLink to={heatmapAddress(engagement, invitation.partnerId)}>
              Open the heatmap of {invitation.partnerName}
            </PageLink>
          </p>
        )}
      </div>
      {engagement.editable && open && (
        <DueField
          dueOn={task.dueOn}
          pending={change.isPending}
          onSave={(dueOn) => change.mutate({ kind: 'due', dueOn })}
        />
      )}
      {change.error && <ProblemNote error={change.error} what="The task was not changed." />}
      {engagement.editable && <TaskActions task={task} partner={invitation.partnerName} change={change} />}
    </div>
  );
}

function Standing({ task, partner }: { task: Task; partner: string }) {
  const { locale, zone } = useLocale();
  if (task.state === 'DONE')
    return (
      <>
        Done by {task.doneByName ?? partner} <When at={task.since} />
      </>
    );
  if (task.state === 'WAIVED')
    return (
      <>
        Waived <When at={task.since} />
        {task.reason !== null && `: “${task.reason}”`}
      </>
    );
  return (
    <>
      {task.side === 'COMPANY' ? 'Owed by us' : `Owed by ${partner}`} since{' '}
      {shortDate(dayOf(task.since, zone), locale)}
      {task.optional && '; optional'}
      {task.remindedAt !== null && (
        <>
          ; reminded <When at={task.remindedAt} />
        </>
      )}
    </>
  );
}
