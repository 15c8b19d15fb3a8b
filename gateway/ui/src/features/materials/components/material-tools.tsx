import { useCriteriaCounts } from '@/api/get-criteria-counts';
import type { Partner } from '@/api/types';
import { statusWord } from '@/components/criteria/criteria-words';
import { FilterChip } from '@/components/filters/filter-chip';
import { useFilterStyles } from '@/components/filters/filters.styles';
import { SearchField } from '@/components/search-field';
import { kindWords, materialKinds } from '@/lib/uploads/upload-words';
import type { FilterName, MaterialFilterState } from '../model/material-filter';

const any = { segments: [], ous: [], industries: [], statuses: [] };
const same = (value: string): string => value;

interface Chip {
  name: FilterName;
  label: string;
  values: readonly string[] | undefined;
  labelOf: (value: string) => string;
}

/** Search and filters of the materials in one line. */
export function MaterialTools({
  state: { filter, set, toggle },
  partners,
}: {
  state: MaterialFilterState;
  partners: readonly Partner[] | undefined;
}) {
  const styles = useFilterStyles();
  const { data: counts, error } = useCriteriaCounts(any);
  const valuesOf = (name: 'segments' | 'ous' | 'industries') =>
    counts?.[name]
      .map(({ value }) => value)
      .filter(Boolean)
      .sort();
  const chips: Chip[] = [
    { name: 'kind', label: 'Kind', values: materialKinds.map(([kind]) => kind), labelOf: kindWords },
    {
      name: 'partner',
      label: 'Partner',
      values: partners?.map(({ id }) => id),
      labelOf: (value) => partners?.find(({ id }) => id === value)?.name ?? 'a partner',
    },
    { name: 'segment', label: 'Segment', values: valuesOf('segments'), labelOf: same },
    { name: 'ou', label: 'OU', values: valuesOf('ous'), labelOf: same },
    { name: 'industry', label: 'Industry', values: valuesOf('industries'), labelOf: same },
    {
      name: 'status',
      label: 'Account status',
      values: counts?.statuses.map(({ value }) => value),
      labelOf: statusWord,
    },
  ];
  return (
    <search className={styles.filters}>
      <SearchField
        label="Search materials"
        value={filter.q[0] ?? ''}
        onSearch={(text) => set('q', [text], true)}
        className={styles.search}
      />
      <div className={styles.bar} role="group" aria-label="Filters">
        {chips.map(({ name, label, values, labelOf }) => (
          <FilterChip
            key={name}
            label={label}
            values={values?.map((value) => ({ value, label: labelOf(value) }))}
            failed={error !== null}
            chosen={filter[name]}
            labelOf={labelOf}
            onToggle={(value) => toggle(name, value)}
            onClear={() => set(name, [])}
          />
        ))}
      </div>
    </search>
  );
}
