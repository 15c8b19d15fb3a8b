import type { Account } from '@/api/types';
import { Unseen } from '@/components/unseen';
import { PartnerTag } from '../partner-tag';
import { useGridStyles } from './grid.styles';

export interface TagsCellProps {
  colIndex: number;
  account: Account;
  row: number;
  fit: number;
  stop: string | undefined;
}

/** The tags of an account, as many as fit; "+3" opens the rest. */
export function TagsCell({ colIndex, account, row, fit, stop }: TagsCellProps) {
  const styles = useGridStyles();
  const { reports, id } = account;
  const shown = reports.slice(0, shownTags(reports.length, fit));
  const rest = reports.length - shown.length;
  if (reports.length === 0)
    return (
      <div
        role="gridcell"
        aria-colindex={colIndex}
        className={styles.noTags}
        data-cell={`${row}:partners`}
        tabIndex={stop === 'partners' ? 0 : -1}
      >
        No report yet
      </div>
    );
  return (
    <div role="gridcell" aria-colindex={colIndex} className={styles.tags}>
      {shown.map((report, at) => (
        <PartnerTag
          key={report.partnerId}
          accountId={id}
          report={report}
          cell={`${row}:tag${at}`}
          tabIndex={stop === `tag${at}` ? 0 : -1}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          data-tag=""
          data-account={id}
          data-cell={`${row}:more`}
          tabIndex={stop === 'more' ? 0 : -1}
          aria-haspopup="dialog"
        >
          +{rest}
          <Unseen> more partners of {account.name}</Unseen>
        </button>
      )}
    </div>
  );
}

/** One more fits where "+1" would only stand for one. */
export function shownTags(reports: number, fit: number): number {
  return reports <= fit ? reports : fit;
}

/** The keyboard's stops in the partners' cell. */
export function tagStops(reports: number, fit: number): string[] {
  if (reports === 0) return ['partners'];
  const shown = shownTags(reports, fit);
  const tags = Array.from({ length: shown }, (_, at) => `tag${at}`);
  return reports > shown ? [...tags, 'more'] : tags;
}
