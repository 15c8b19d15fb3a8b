import { Button, Checkbox, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  ColumnEditRegular,
  SubtractRegular,
} from '@fluentui/react-icons';
import type { Columns } from '../model/use-columns';
import { useToolbarStyles } from './toolbar.styles';

const step = 24;

/** Which columns are shown, in which order and how wide, without pulling anything. */
export function ColumnsMenu({ columns }: { columns: Columns }) {
  const styles = useToolbarStyles();
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<ColumnEditRegular />}>
          Columns
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Columns" className={styles.columns}>
        <ul className={styles.columnList}>
          {columns.all.map(({ id, label, width, fixed = false }, at) => (
            <li key={id} className={styles.column}>
              <Checkbox
                label={label}
                checked={fixed || !columns.hidden.includes(id)}
                disabled={fixed}
                onChange={() => columns.toggle(id)}
              />
              <span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={`Move ${label} left`}
                  disabled={at === 0}
                  onClick={() => columns.move(id, -1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDownRegular />}
                  aria-label={`Move ${label} right`}
                  disabled={at === columns.all.length - 1}
                  onClick={() => columns.move(id, 1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<SubtractRegular />}
                  aria-label={`Make ${label} narrower`}
                  onClick={() => columns.resize(id, width - step)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<AddRegular />}
                  aria-label={`Make ${label} wider`}
                  onClick={() => columns.resize(id, width + step)}
                />
              </span>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={columns.reset}>
          Reset columns
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
