import { Button, mergeClasses, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { FacetList } from './facet-list';
import { useFilterStyles } from './filters.styles';

/** A value to choose, and how many things it would leave where that is known. */
export interface FilterValue {
  value: string;
  label: string;
  count?: number;
}

export interface FilterChipProps {
  label: string;
  values: readonly FilterValue[] | undefined;
  failed?: boolean;
  chosen: readonly string[];
  labelOf: (value: string) => string;
  /** What else the value is called; it is shown and searched too. */
  aliasOf?: (value: string) => string;
  onToggle: (value: string) => void;
  onClear: () => void;
}

/** One filter: what is chosen at a glance, and on click the searchable values with their counts. */
export function FilterChip(props: FilterChipProps) {
  const styles = useFilterStyles();
  const { label, chosen, labelOf } = props;
  const first = chosen[0];
  const more = chosen.length > 1 ? ` +${chosen.length - 1}` : '';
  return (
    <Popover trapFocus positioning="below-start" withArrow={false}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          shape="circular"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          className={mergeClasses(styles.chip, first !== undefined && styles.chosen)}
        >
          {first === undefined ? label : `${label}: ${labelOf(first)}${more}`}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={`Filter by ${label}`}>
        <FacetList {...props} />
      </PopoverSurface>
    </Popover>
  );
}
