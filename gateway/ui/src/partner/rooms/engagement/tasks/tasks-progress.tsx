import { ProgressBar } from '@fluentui/react-components';
import type { Progress } from './order-tasks';
import { useTasksProgressStyles } from './tasks-progress.styles';

/** "2 of 3 done", in words and as a bar. */
export function TasksProgress({ progress: { done, all } }: { readonly progress: Progress }) {
  const styles = useTasksProgressStyles();
  const words = `${done} of ${all} done`;
  return (
    <div className={styles.progress}>
      <span className={styles.words}>{words}</span>
      <ProgressBar
        className={styles.bar}
        aria-label="Tasks"
        aria-valuetext={words}
        thickness="large"
        value={all === 0 ? 1 : done / all}
        color={done === all ? 'success' : 'brand'}
      />
    </div>
  );
}
