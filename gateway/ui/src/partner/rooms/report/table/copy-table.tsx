import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { writeTable } from '../paste/write-table';
import { useSession } from '../store/session-context';
import { useTableToolbarStyles } from './table-toolbar.styles';

/** Puts the table on the clipboard, to be filled in a spreadsheet and pasted back. */
export function CopyTable({ ids }: { ids: readonly string[] }) {
  const styles = useTableToolbarStyles();
  const { store } = useSession();
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(writeTable(ids.map((id) => store.view(id))));
    setCopied(true);
    setTimeout(() => setCopied(false), 3_000);
  }
  return (
    <Button
      className={styles.wideOnly}
      appearance="subtle"
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={() => void copy()}
    >
      {copied ? 'Copied' : 'Copy table'}
    </Button>
  );
}
