import { Section } from '../page/section';
import { useRoom } from '../page/room-context';
import { ordered, progressOf } from './order-tasks';
import { TaskItem } from './task-item';
import { TasksProgress } from './tasks-progress';
import { useTasksStyles } from './tasks.styles';

/** What is still owed, each with what to do about it, and what is done. */
export function Tasks() {
  const styles = useTasksStyles();
  const { room } = useRoom();
  const progress = progressOf(room.tasks);
  const complete = progress.done === progress.all;
  return (
    <Section title="Your tasks" beside={room.tasks.length > 0 && <TasksProgress progress={progress} />}>
      {complete && (
        <p className={styles.text} role="status">
          {room.tasks.length === 0
            ? 'Your tasks are being made. They appear here by themselves.'
            : 'All done, thank you. Nothing is asked of you for now.'}
        </p>
      )}
      <ul className={styles.list}>
        {ordered(room.tasks).map((task) => (
          <TaskItem key={task.id} task={task} zone={room.zone} />
        ))}
      </ul>
    </Section>
  );
}
