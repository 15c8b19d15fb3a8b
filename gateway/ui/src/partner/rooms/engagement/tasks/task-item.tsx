import { Badge, Subtitle2 } from '@fluentui/react-components';
import type { RoomTask } from '../types';
import { taskWords } from '../words';
import { TaskAct } from './task-act';
import { TaskIcon } from './task-icon';
import { useTaskItemStyles } from './task-item.styles';
import { TaskState } from './task-state';

/** One task: what it is, until when, and what to do about it; once it is done, by whom and when. */
export function TaskItem({ task, zone }: { readonly task: RoomTask; readonly zone: string }) {
  const styles = useTaskItemStyles();
  const open = task.state === 'OPEN';
  return (
    <li className={open ? styles.open : styles.closed}>
      <TaskIcon kind={task.kind} />
      <div className={styles.what}>
        <div className={styles.head}>
          <Subtitle2 as="h3" className={styles.title}>
            {task.title}
          </Subtitle2>
          {task.optional && (
            <Badge appearance="outline" color="informative">
              Optional
            </Badge>
          )}
        </div>
        <TaskState task={task} zone={zone} />
        {open && <p className={styles.text}>{taskWords[task.kind].text}</p>}
      </div>
      <TaskAct task={task} />
    </li>
  );
}
