import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import type { Me, Partner } from '@/api/types';
import { FilterChip } from '@/components/filters/filter-chip';
import { useFilterStyles } from '@/components/filters/filters.styles';
import { SearchField } from '@/components/search-field';
import { attentionWords, type FilterName, type ListFilterState } from '../../model/list-filter';
import { attentions, typeWords, types } from '../../model/words';
import { useOus } from '../../model/use-ous';
import type { EngagementType } from '@/api/types';

export interface ListToolsProps {
  state: ListFilterState;
  me: Me | undefined;
  partners: readonly Partner[] | undefined;
}

/** Search and filters of the list in one line. */
export function ListTools({ state: { filter, set, toggle }, me, partners }: ListToolsProps) {
  const styles = useFilterStyles();
  const ous = useOus(me);
  const mine = filter.mine.length > 0;
  const chips: [
    FilterName,
    string,
    { value: string; label: string }[] | undefined,
    (value: string) => string,
  ][] = [
    [
      'type',
      'Type',
      types.map(([value, label]) => ({ value, label })),
      (value) => typeWords(value as EngagementType),
    ],
    ['ou', 'OU', ous?.map((value) => ({ value, label: value })), (value) => value],
    [
      'partner',
      'Partner',
      partners?.map(({ id, name }) => ({ value: id, label: name })),
      (value) => partners?.find(({ id }) => id === value)?.name ?? 'a partner',
    ],
    ['attention', 'Needs attention', attentions.map(([value, label]) => ({ value, label })), attentionWords],
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
        {chips.map(([name, label, values, labelOf]) => (
          <FilterChip
            key={name}
            label={label}
            values={values}
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
