import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CloudOffRegular, WarningRegular } from '@fluentui/react-icons';
import { useSession } from '../store/session-context';
import type { Summary } from '../store/summary';
import { focusField } from '../table/table-keys';
import { useReportBarStyles } from './report-bar.styles';
import { saveWords } from './save-words';

/** Whether all is saved, and the way out when it is not. */
export function SaveState({ summary }: { readonly summary: Summary }) {
  const styles = useReportBarStyles();
  const session = useSession();
  const [first] = summary.needsYou;
  const broken = summary.connection.kind === 'broken' && summary.unsent > 0;
  const tone =
    broken || !summary.durable
      ? 'broken'
      : first !== undefined
        ? 'trouble'
        : summary.unsent > 0
          ? 'saving'
          : 'saved';
  return (
    <div className={styles.state}>
      <span className={styles[tone]}>
        {tone === 'saved' && <CheckmarkCircleRegular />}
        {tone === 'broken' && <CloudOffRegular />}
        {tone === 'trouble' && <WarningRegular />} {saveWords(summary)}
      </span>
      {broken && (
        <Button size="small" onClick={() => session.tryNow()}>
          Try now
        </Button>
      )}
      {tone === 'trouble' && first !== undefined && (
        <Button size="small" onClick={() => focusField(first)}>
          Show
        </Button>
      )}
    </div>
  );
}
