import type { RoomTask } from '../types';
import { HeatmapAct } from './heatmap-act';
import { useTaskActStyles } from './task-act.styles';
import { UploadAct } from './upload-act';

/** What to do about a task. */
export function TaskAct({ task }: { readonly task: RoomTask }) {
  const styles = useTaskActStyles();
  const act = actOf(task);
  return act && <div className={styles.act}>{act}</div>;
}

function actOf({ kind, state }: RoomTask) {
  if (kind === 'HEATMAP') return state === 'OPEN' && <HeatmapAct />;
  if (kind === 'PREP_CALL') return state === 'OPEN' && <PrepCall />;
  return <UploadAct kind={kind} open={state === 'OPEN'} />;
}

function PrepCall() {
  const styles = useTaskActStyles();
  return <p className={styles.text}>There is nothing to do here: the organizer agrees a time with you.</p>;
}
