import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { grouped } from '@/lib/words';
import { postHeatmapLink } from '../api/post-heatmap-link';
import { ActFailed } from '../page/act-failed';
import { useRoom } from '../page/room-context';
import { useAct } from '../page/use-act';
import { goTo } from './go-to';
import { useTaskActStyles } from './task-act.styles';

/** The way to the report on the accounts, which has a link of its own; until that is there, that it is on its way. */
export function HeatmapAct() {
  const styles = useTaskActStyles();
  const { heatmap } = useRoom().room;
  const opening = useAct(postHeatmapLink);
  if (!heatmap?.hasLink)
    return (
      <p className={styles.text}>
        The list of accounts is not ready yet. Its link appears here, and you get it by email, too.
      </p>
    );
  const open = (): void =>
    opening.mutate(undefined, { onSuccess: (link) => goTo((link as { path: string }).path) });
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          disabledFocusable={opening.isPending}
          onClick={open}
        >
          {heatmap.reported > 0 ? 'Continue your report' : 'Report on the accounts'}
        </Button>
        {heatmap.accounts !== null && (
          <span className={styles.text}>
            {grouped(heatmap.reported)} of {grouped(heatmap.accounts)} reported
          </span>
        )}
      </div>
      <ActFailed what="The report could not be opened" error={opening.error} />
    </>
  );
}
