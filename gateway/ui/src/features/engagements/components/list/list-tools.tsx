import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import type { EngagementType } from '@/api/types';
import { FilterChip, type FilterValue } from '@/components/filters/filter-chip';
import { useFilterStyles } from '@/components/filters/filters.styles';
import { SearchField } from '@/components/search-field';
import type { EngagementFacets } from '../../api/types';
import { attentionWords, type FilterName, type ListFilterState } from '../../model/list-filter';
import { attentions, typeWords, types } from '../../model/words';

export interface ListToolsProps {
  state: ListFilterState;
  facets: EngagementFacets | undefined;
  /** Whether the facets could not be loaded. */
  failed: boolean;
  partnerName: (id: string) => string;
}

interface Chip {
  name: FilterName;
  label: string;
  values: readonly FilterValue[] | undefined;
  labelOf: (value: string) => string;
}

/** Search and filters of the list in one line. */
export function ListTools({ state: { filter, set, toggle }, facets, failed, partnerName }: ListToolsProps) {
  const styles = useFilterStyles();
  const mine = filter.mine.length > 0;
  const chips: Chip[] = [
    {
      name: 'type',
      label: 'Type',
      values: facets && types.map(([value, label]) => ({ value, label, count: countOf(facets.type, value) })),
      labelOf: (value) => typeWords(value as EngagementType),
    },
    { name: 'ou', label: 'OU', values: facets?.ou, labelOf: (value) => value },
    { name: 'partner', label: 'Partner', values: facets?.partner, labelOf: partnerName },
    {
      name: 'attention',
      label: 'Needs attention',
      values: attentions.map(([value, label]) => ({ value, label })),
      labelOf: attentionWords,
    },
  ];
  return (
    <search className={styles.filters}>
      <SearchField
        label="Search engagements"
        value={filter.q[0] ?? ''}
        onSearch={(text) => set('q', [text], true)}
        className={styles.search}
      />
      <div className={styles.bar} role="group" aria-label="Filters">
        <ToggleButton
          size="small"
          shape="circular"
          checked={mine}
          icon={<PersonRegular />}
          className={mergeClasses(styles.chip, mine && styles.chosen)}
          onClick={() => toggle('mine', 'true')}
        >
          My engagements
        </ToggleButton>
        {chips.map(({ name, ...chip }) => (
          <FilterChip
            key={name}
            {...chip}
            failed={failed}
            chosen={filter[name]}
            onToggle={(value) => toggle(name, value)}
            onClear={() => set(name, [])}
          />
        ))}
      </div>
    </search>
  );
}

function countOf(values: EngagementFacets['type'], wanted: string): number {
  return values.find(({ value }) => value === wanted)?.count ?? 0;
}
