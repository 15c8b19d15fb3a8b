import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { valueOf } from '../report/edits/edit-slot';
import { allKept } from '../report/edits/edit-storage';
import { fieldWords, valueInWords } from '../report/status-words';
import type { AccountRow } from '../report/types';

interface KeptEdit {
  readonly account: string;
  readonly field: string;
  readonly value: string;
}

/** What was typed on this page and never sent, to be read and copied: a link that ended takes nothing with it. */
export function KeptEdits({ rows }: { rows: readonly AccountRow[] }) {
  const [copied, setCopied] = useState(false);
  const edits = keptOf(rows);
  if (edits.length === 0) return null;
  const text = edits.map(({ account, field, value }) => [account, field, value].join('\t')).join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section aria-label="Not sent yet">
      <ul>
        {edits.map(({ account, field, value }) => (
          <li key={`${account} ${field}`}>
            {account}, {field}: {value}
          </li>
        ))}
      </ul>
      <Button onClick={() => void copy()}>Copy what was not sent</Button>
      <span role="status">{copied && ' Copied.'}</span>
    </section>
  );
}

/** Only accounts that this very page has shown: another person's on the same device stay unnamed. */
function keptOf(rows: readonly AccountRow[]): readonly KeptEdit[] {
  const names = new Map(rows.map(({ accountId, name }) => [accountId, name]));
  return allKept(localStorage).flatMap((slot) => {
    const account = names.get(slot.accountId);
    if (account === undefined || slot.field === 'stillTrue') return [];
    return [{ account, field: fieldWords[slot.field], value: valueInWords(slot.field, valueOf(slot)) }];
  });
}
