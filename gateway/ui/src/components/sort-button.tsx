import { mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { ButtonHTMLAttributes } from 'react';
import type { Sort } from '@/lib/use-sort';
import { useSortStyles } from './sort.styles';

export interface SortButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  /** What it sorts by. */
  by: string;
  sort: Sort;
  onSort: (by: string) => void;
}

/** What a header cell says of the order of its list. */
export const ariaSort = (by: string | undefined, sort: Sort): 'ascending' | 'descending' | undefined =>
  by === sort.by ? (sort.descending ? 'descending' : 'ascending') : undefined;

/** The label of a column as a button that sorts by it, with an arrow where the list is sorted so. */
export function SortButton({ label, by, sort, onSort, className, title, ...rest }: SortButtonProps) {
  const styles = useSortStyles();
  const Arrow = sort.descending ? ArrowDownRegular : ArrowUpRegular;
  return (
    <button
      type="button"
      {...rest}
      title={title ?? `Sort by ${label}`}
      className={mergeClasses(styles.button, className)}
      onClick={() => onSort(by)}
    >
      {label} {by === sort.by && <Arrow aria-hidden />}
    </button>
  );
}
