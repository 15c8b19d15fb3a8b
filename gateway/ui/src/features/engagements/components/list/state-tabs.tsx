import { Tab, TabList } from '@fluentui/react-components';
import { grouped } from '@/lib/words';
import type { EngagementFacets } from '../../api/types';
import type { ListFilterState } from '../../model/list-filter';
import { states } from '../../model/words';
import { useListStyles } from './list.styles';

const every = 'ALL';

/** One state or all, each with how many there are under the other filters. */
export function StateTabs({
  state,
  counts,
}: {
  state: ListFilterState;
  counts: EngagementFacets['state'] | undefined;
}) {
  const styles = useListStyles();
  const chosen = state.filter.state;
  const countOf = (wanted: string): number | undefined =>
    counts
      ?.filter((one) => wanted === every || one.value === wanted)
      .reduce((sum, { count }) => sum + count, 0);
  const tabs: [string, string][] = [
    [every, 'All'],
    ...states.map(([one, words]): [string, string] => [one, words]),
  ];
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label="State"
      selectedValue={chosen.length > 1 ? null : (chosen[0] ?? every)}
      onTabSelect={(_, { value }) => state.set('state', value === every ? [] : [String(value)])}
    >
      {tabs.map(([value, words]) => (
        <Tab key={value} value={value}>
          {words}
          <span className={styles.count}>{grouped(countOf(value) ?? 0)}</span>
        </Tab>
      ))}
    </TabList>
  );
}
