import { Button, Checkbox, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { AddRegular, ColumnEditRegular, SubtractRegular } from '@fluentui/react-icons';
import { columns as all } from '../model/columns';
import type { Columns } from '../model/use-columns';
import { useToolbarStyles } from './toolbar.styles';

const step = 24;

/** Which columns are shown and how wide, without pulling anything. */
export function ColumnsMenu({ columns }: { columns: Columns }) {
  const styles = useToolbarStyles();
  const widthOf = (id: string): number => columns.shown.find((one) => one.id === id)?.width ?? 0;
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<ColumnEditRegular />}>
          Columns
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Columns" className={styles.columns}>
        <ul className={styles.columnList}>
          {all.map(({ id, label, fixed = false }) => (
            <li key={id} className={styles.column}>
              <Checkbox
                label={label}
                checked={!columns.hidden.includes(id)}
                disabled={fixed}
                onChange={() => columns.toggle(id)}
              />
              <span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<SubtractRegular />}
                  aria-label={`${label} narrower`}
                  onClick={() => columns.resize(id, widthOf(id) - step)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<AddRegular />}
                  aria-label={`${label} wider`}
                  onClick={() => columns.resize(id, widthOf(id) + step)}
                />
              </span>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={columns.reset}>
          As it was
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
