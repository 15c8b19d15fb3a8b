import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { counted, grouped } from '@/lib/words';
import { momentInWords } from '../../../shell/moments';
import { statusWords } from '../status-words';
import { useSummary } from '../store/session-context';
import type { Summary } from '../store/summary';
import type { ReportRequest } from '../types';
import { useThanksStyles } from './thanks.styles';

export interface ThanksProps {
  readonly report: ReportRequest;
  readonly change: () => void;
}

/** The end of the work, with what was reported and the way back to it. */
export function Thanks({ report, change }: ThanksProps) {
  const styles = useThanksStyles();
  const summary = useSummary();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.thanks} aria-labelledby="thanks">
      <CheckmarkCircleFilled className={styles.mark} aria-hidden="true" />
      <h2 className={styles.title} id="thanks" ref={title} tabIndex={-1}>
        Thank you. Your report is done.
      </h2>
      <p className={styles.lead}>
        {grouped(summary.reported)} of {counted(summary.accounts, 'account')} reported; {report.askedBy} can
        see that you are done. You can close this page.
      </p>
      <Counts summary={summary} />
      <p className={styles.lead}>
        You can still change your answers with the same link until {momentInWords(report.expiresAt)}.
      </p>
      <Button onClick={change}>View or change your answers</Button>
    </section>
  );
}

const sometimes = (word: string, count: number) => (count === 0 ? [] : [[word, count] as const]);

function Counts({ summary }: { readonly summary: Summary }) {
  const styles = useThanksStyles();
  const rows = [
    ...statusWords.map(({ status, word }) => [word, summary.byStatus[status]] as const),
    ...sometimes('No status', summary.byStatus.NONE),
    ...sometimes('Not reported', summary.accounts - summary.reported),
  ];
  return (
    <dl className={styles.counts}>
      {rows.map(([word, count]) => (
        <div key={word} className={styles.count}>
          <dt>{word}</dt>
          <dd>{grouped(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
