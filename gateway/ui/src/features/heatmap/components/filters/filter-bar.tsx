import { ToggleButton, mergeClasses } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import type { FacetName, Facets } from '@/api/types';
import { FilterChip } from '@/components/filters/filter-chip';
import { useFilterStyles } from '@/components/filters/filters.styles';
import { SearchField } from '@/components/search-field';
import { ageInWords, type Labels } from '../../model/sentence';
import type { FilterState } from '../../model/use-filter';

const chips: [FacetName, string][] = [
  ['segment', 'Segment'],
  ['ou', 'OU'],
  ['industry', 'Industry'],
  ['status', 'Status'],
  ['partner', 'Partner'],
  ['ecm', 'ECM'],
  ['age', 'Last report'],
];

export interface FilterBarProps {
  state: FilterState;
  facets: Facets | undefined;
  /** Whether the facets could not be loaded. */
  failed: boolean;
  labels: Labels;
  /** What the tags call each partner. */
  shortNames: ReadonlyMap<string, string>;
  /** Whether accounts can be the user's own. */
  owns: boolean;
}

/** All filters of the heatmap in one line. */
export function FilterBar({
  state: { filter, toggle, clear, search },
  facets,
  failed,
  labels,
  shortNames,
  owns,
}: FilterBarProps) {
  const styles = useFilterStyles();
  const mine = filter.ecm.includes('me');
  const aliases: Partial<Record<FacetName, (value: string) => string>> = {
    partner: (value) => shortNames.get(value) ?? '',
    ecm: (value) => (value === 'me' ? '' : value),
  };
  return (
    <search className={styles.filters}>
      <SearchField label="Search accounts" value={filter.q} onSearch={search} className={styles.search} />
      <div className={styles.bar} role="group" aria-label="Filters">
        {owns && (
          <ToggleButton
            size="small"
            shape="circular"
            checked={mine}
            icon={<PersonRegular />}
            className={mergeClasses(styles.chip, mine && styles.chosen)}
            onClick={() => toggle('ecm', 'me')}
          >
            My accounts
          </ToggleButton>
        )}
        {chips.map(([name, label]) => (
          <FilterChip
            key={name}
            label={label}
            values={name === 'ecm' ? named(facets?.ecm, labels) : facets?.[name]}
            failed={failed}
            chosen={filter[name]}
            labelOf={(value) => (name === 'age' ? sentenceCase(ageInWords(value)) : labels(name, value))}
            aliasOf={aliases[name]}
            onToggle={(value) => toggle(name, value)}
            onClear={() => clear(name)}
          />
        ))}
      </div>
    </search>
  );
}

/** People by name; their addresses are found and shown beside. */
function named(values: Facets['ecm'] | undefined, labels: Labels): Facets['ecm'] | undefined {
  return values?.map((one) => (one.value === 'me' ? one : { ...one, label: labels('ecm', one.value) }));
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
