import { Button, Checkbox, SearchBox, useArrowNavigationGroup } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { SkeletonLines } from '@/components/skeleton-lines';
import { counted } from '@/lib/words';
import type { FilterChipProps, FilterValue } from './filter-chip';
import { useFilterStyles } from './filters.styles';

const most = 100;

/** The values of one filter; chosen ones stay on top, where they were when the list was opened. */
export function FacetList({
  label,
  values,
  failed = false,
  chosen,
  labelOf,
  aliasOf = () => '',
  onToggle,
  onClear,
}: FilterChipProps) {
  const styles = useFilterStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [top] = useState(chosen);
  if (!values && failed) return <span className={styles.hint}>The values could not be loaded.</span>;
  if (!values) return <SkeletonLines lines={5} label={`Loading the values of ${label}`} />;
  const found = ordered(values, chosen, top, labelOf).filter((one) =>
    `${one.label} ${aliasOf(one.value)}`.toLowerCase().includes(text.toLowerCase()),
  );
  const toFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.list}>
      <SearchBox
        size="small"
        aria-label={`Search ${label}`}
        placeholder={`Search ${label}`}
        value={text}
        onChange={(_, data) => setText(data.value)}
        onKeyDown={toFirst}
      />
      <ul ref={list} className={styles.values} aria-label={label} {...arrows}>
        {found.slice(0, most).map(({ value, label: name, count }) => (
          <li key={value} className={styles.value}>
            <Checkbox
              className={styles.check}
              label={{
                children: <Value name={name} alias={aliasOf(value)} count={count} />,
                className: styles.checkLabel,
              }}
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <span className={styles.hint}>No value matches.</span>}
      {found.length > most && (
        <span className={styles.hint}>
          {counted(found.length - most, 'more value')}: type to narrow the list.
        </span>
      )}
      <Button size="small" appearance="subtle" disabled={chosen.length === 0} onClick={onClear}>
        Clear this filter
      </Button>
    </div>
  );
}

function Value({ name, alias, count }: { name: string; alias: string; count: number | undefined }) {
  const styles = useFilterStyles();
  return (
    <>
      <span className={styles.name}>{name}</span>{' '}
      {alias !== '' && alias !== name && <span className={styles.count}>{alias} </span>}
      {count !== undefined && <span className={styles.count}>{count.toLocaleString('en-US')}</span>}
    </>
  );
}

function ordered(
  values: readonly FilterValue[],
  chosen: readonly string[],
  top: readonly string[],
  labelOf: (value: string) => string,
): FilterValue[] {
  const missing = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, label: labelOf(value), count: 0 }));
  const named = [...missing, ...values];
  return [
    ...named.filter((one) => top.includes(one.value)),
    ...named.filter((one) => !top.includes(one.value)),
  ];
}
