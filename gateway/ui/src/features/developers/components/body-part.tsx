import { CopyButton } from '@/components/copy-button';
import { DataTable, type DataColumn } from '@/components/data-table';
import type { ApiDocument, Body } from '../model/document';
import { exampleOf } from '../model/example';
import { fieldsOf, typeInWords, type FieldLine } from '../model/fields';
import { useApiStyles } from './api.styles';

/** What is sent or answered: its fields one by one, and an example. */
export function BodyPart({ document, body, label }: { document: ApiDocument; body: Body; label: string }) {
  const styles = useApiStyles();
  return Object.entries(body.content ?? {}).map(([type, media]) => {
    const fields = media.schema ? fieldsOf(document, media.schema) : [];
    const example = exampleOf(document, media, type);
    return (
      <div key={type} className={styles.part}>
        <p className={styles.muted}>
          {type}
          {media.schema && `, ${typeInWords(document, media.schema)}`}
        </p>
        {fields.length > 0 && <Fields label={`Fields of: ${label}`} fields={fields} />}
        {example !== undefined && <Example text={example} label={label} />}
      </div>
    );
  });
}

const place: DataColumn<FieldLine> = { label: 'In', cell: (field) => field.place };
const meaning: DataColumn<FieldLine> = { label: 'Meaning', cell: ({ description }) => description };

/** Names, types and, where there are any, meanings. */
export function Fields({ label, fields }: { label: string; fields: readonly FieldLine[] }) {
  const styles = useApiStyles();
  return (
    <DataTable
      label={label}
      rows={fields}
      keyOf={({ name }) => name}
      columns={[
        { label: 'Name', cell: ({ name }) => <code className={styles.field}>{name}</code> },
        ...(fields.some(({ place }) => place) ? [place] : []),
        { label: 'Type', cell: ({ type }) => type },
        { label: 'Required', cell: ({ required }) => (required ? 'yes' : 'no') },
        ...(fields.some(({ description }) => description !== '') ? [meaning] : []),
      ]}
    />
  );
}

function Example({ text, label }: { text: string; label: string }) {
  const styles = useApiStyles();
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <pre className={styles.example} tabIndex={0} role="region" aria-label={`Example of: ${label}`}>
        {text}
      </pre>
      <div>
        <CopyButton size="small" text={text}>
          Copy the example
        </CopyButton>
      </div>
    </>
  );
}
