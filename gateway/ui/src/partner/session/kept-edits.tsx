import { Button } from '@fluentui/react-components';
import { useState } from 'react';

export interface KeptEdit {
  readonly item: string;
  readonly field: string;
  readonly value: string;
}

/** What was typed on this page and never sent, to be read and copied: a link that ended takes nothing with it. */
export function KeptEdits({ edits }: { readonly edits: readonly KeptEdit[] }) {
  const [copied, setCopied] = useState(false);
  if (edits.length === 0) return null;
  const text = edits.map(({ item, field, value }) => [item, field, value].join('\t')).join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section aria-label="Not sent yet">
      <ul>
        {edits.map(({ item, field, value }) => (
          <li key={`${item} ${field}`}>
            {item}, {field}: {value}
          </li>
        ))}
      </ul>
      <Button onClick={() => void copy()}>Copy unsent changes</Button>
      <span role="status">{copied && ' Copied.'}</span>
    </section>
  );
}
