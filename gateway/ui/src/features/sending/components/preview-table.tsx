import type { PreviewRow } from '@/api/types';
import { StatusMark } from '@/components/status/status-mark';
import { inWords } from '@/components/status/status-words';
import { useTableStyles } from '@/components/table.styles';
import { counted } from '@/lib/words';
import { useSendingStyles } from './sending.styles';

/** The partner's table: account and place, and their own earlier answers as the starting point. */
export function PreviewTable({
  rows,
  accounts,
  partner,
}: {
  rows: readonly PreviewRow[];
  accounts: number;
  partner: string;
}) {
  const styles = useSendingStyles();
  const table = useTableStyles();
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        className={styles.tableFrame}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={`Table as ${partner} sees it`}
      >
        <table className={table.table}>
          <thead className={table.head}>
            <tr>
              {['Account', 'City', 'State', 'Country', 'Status', 'Relationship', 'Exec', 'Notes'].map(
                (name) => (
                  <th key={name} scope="col" className={table.th}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ accountId, name, city, state, country, report }) => (
              <tr key={accountId}>
                <th scope="row" className={table.rowName}>
                  {name}
                </th>
                <td className={table.td}>{city}</td>
                <td className={table.td}>{state}</td>
                <td className={table.td}>{country}</td>
                <td className={table.td}>
                  {report?.status ? (
                    <span className={table.inline}>
                      <StatusMark status={report.status} /> {inWords(report.status)}
                    </span>
                  ) : (
                    <span className={styles.hint}>to be filled in</span>
                  )}
                </td>
                <td className={table.td}>
                  {[report?.business && 'Business', report?.it && 'IT'].filter(Boolean).join(', ')}
                </td>
                <td className={table.td}>
                  {report?.execLevel == null ? '' : report.execLevel ? 'Yes' : 'No'}
                </td>
                <td className={table.td}>{report?.notes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={styles.hint}>
        {rows.length < accounts
          ? `The first ${rows.length} of ${counted(accounts, 'account')}.`
          : `${counted(accounts, 'account')}.`}{' '}
        Nothing else about an account leaves the company.
      </span>
    </>
  );
}
