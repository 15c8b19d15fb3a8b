import { Tab, TabList } from '@fluentui/react-components';
import type { Engagement } from '@/api/types';
import { useEngagementMaterials } from '@/api/materials';
import { useParameter } from '@/lib/use-parameter';
import { grouped } from '@/lib/words';
import { AccountsTab } from './accounts-tab';
import { useDetailStyles } from './detail.styles';
import { HistoryTab } from './history-tab';
import { MaterialsTab } from './materials-tab';
import { PartnersTab } from './partners-tab';

/** The parts of an engagement; which one is open stands in the address. */
export function EngagementTabs({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const [chosen, setChosen] = useParameter('tab');
  const { data: materials } = useEngagementMaterials(engagement.id);
  const current = materials?.filter(({ current: last, withdrawnAt }) => last && withdrawnAt === null);
  const partners = engagement.state === 'DRAFT' ? engagement.partners : engagement.invitations;
  const tabs = [
    { value: 'partners', words: 'Partners and tasks', count: partners.length, Part: PartnersTab },
    { value: 'materials', words: 'Materials', count: current?.length, Part: MaterialsTab },
    { value: 'accounts', words: 'Accounts', count: engagement.accounts, Part: AccountsTab },
    { value: 'history', words: 'History', count: undefined, Part: HistoryTab },
  ] as const;
  const { value: open, words: title, Part } = tabs.find(({ value }) => value === chosen) ?? tabs[0];
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label="Parts of the engagement"
        selectedValue={open}
        onTabSelect={(_, { value }) => setChosen(value === 'partners' ? '' : String(value))}
      >
        {tabs.map(({ value, words, count }) => (
          <Tab key={value} value={value}>
            {words}
            {count !== undefined && <span className={styles.count}>{grouped(count)}</span>}
          </Tab>
        ))}
      </TabList>
      <section aria-label={title}>
        <Part engagement={engagement} />
      </section>
    </>
  );
}
