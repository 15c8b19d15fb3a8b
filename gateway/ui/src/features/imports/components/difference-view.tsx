import { Tab, TabList } from '@fluentui/react-components';
import { useParameter } from '@/lib/use-parameter';
import type { ChangeKind, Import } from '../api/import-types';
import { ChangeList } from './change-list';
import { useImportsStyles } from './imports.styles';
import { RejectionList } from './rejection-list';

type TabName = ChangeKind | 'REJECTED' | 'DUPLICATES';

/** What the import does or did: how many of each kind, and each of them. */
export function DifferenceView({ one }: { one: Import }) {
  const styles = useImportsStyles();
  const [asked, setTab] = useParameter('tab');
  const tabs: [TabName, string, number][] = [
    ['ADDED', 'Added', one.added],
    ['CHANGED', 'Changed', one.changed],
    ['REALIGNED', 'Realigned', one.realigned],
    ['LEFT_OUT', 'Left out', one.leftOut],
    ['REJECTED', 'Rejected', one.rejected - one.duplicates],
    ['DUPLICATES', 'Duplicates', one.duplicates],
    ['KEPT', 'Kept', one.kept],
  ];
  const shown = tabs.filter(([name, , count]) => name !== 'KEPT' || count > 0);
  const tab = (shown.find(([name]) => name === asked) ??
    shown.find(([, , count]) => count > 0) ??
    shown[0])?.[0];
  return (
    <section className={styles.section} aria-label="Difference">
      <p role="status">
        {one.rows.toLocaleString('en-US')} rows in the file, {one.unchanged.toLocaleString('en-US')} of them
        change nothing.
      </p>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, data) => setTab(String(data.value))}
        aria-label="Kinds of changes"
      >
        {shown.map(([name, label, count]) => (
          <Tab key={name} value={name}>
            {label} {count.toLocaleString('en-US')}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel}>
        {tab === 'REJECTED' || tab === 'DUPLICATES' ? (
          <RejectionList key={tab} one={one} duplicates={tab === 'DUPLICATES'} />
        ) : (
          tab && <ChangeList key={tab} one={one} kind={tab} />
        )}
      </div>
    </section>
  );
}
