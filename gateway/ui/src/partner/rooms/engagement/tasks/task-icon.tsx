import {
  CallRegular,
  GridRegular,
  SlideTextRegular,
  VideoClipRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { TaskKind } from '../types';
import { useTaskIconStyles } from './task-icon.styles';

const icons: Record<TaskKind, FluentIcon> = {
  HEATMAP: GridRegular,
  SHOWCASE_RECORDING: VideoClipRegular,
  SUPERPOWER_SLIDE: SlideTextRegular,
  PREP_CALL: CallRegular,
};

/** The sign of a kind of task, beside its name. */
export function TaskIcon({ kind }: { readonly kind: TaskKind }) {
  const Icon = icons[kind];
  return (
    <span className={useTaskIconStyles().sign} aria-hidden>
      <Icon />
    </span>
  );
}
