import { Button, Input, ToggleButton } from '@fluentui/react-components';
import { ClipboardPasteRegular, FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { grouped } from '@/lib/words';
import { KeyboardHelp } from '../help/keyboard-help';
import { useSummary } from '../store/session-context';
import { CopyTable } from './copy-table';
import { StillTrueAll } from './still-true-all';
import { useTableToolbarStyles } from './table-toolbar.styles';
import type { TableFilter } from './use-table-filter';

export interface TableToolbarProps {
  readonly filter: TableFilter;
  readonly paste: () => void;
}

/** What one does with the table as a whole. */
export function TableToolbar({ filter, paste }: TableToolbarProps) {
  const styles = useTableToolbarStyles();
  const summary = useSummary();
  const open = summary.accounts - summary.reported;
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Table">
      <Input
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        placeholder="Search accounts"
        aria-label="Search accounts"
        value={filter.text}
        onChange={(_, { value }) => filter.setText(value)}
      />
      <ToggleButton
        icon={<FilterRegular />}
        checked={filter.unanswered}
        onClick={() => filter.setUnanswered(!filter.unanswered)}
      >
        Unanswered only ({grouped(open)})
      </ToggleButton>
      <StillTrueAll ids={summary.earlier} />
      <span className={styles.space} />
      <Button appearance="subtle" icon={<ClipboardPasteRegular />} onClick={paste}>
        Paste from a spreadsheet
      </Button>
      <CopyTable ids={filter.ids} />
      <KeyboardHelp />
    </div>
  );
}
