import { Button, Field, Select, Subtitle1 } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useMapping } from '../api/get-mapping';
import type { Mapping } from '../api/import-types';
import { useSaveMapping } from '../api/save-mapping';
import { useImportsStyles } from './imports.styles';

export interface MappingFormProps {
  id: string;
  /** Whether the columns are known and can be left as they are. */
  known: boolean;
  onDone: () => void;
}

/** Asks which column of the file is which; what was guessed is chosen already. */
export function MappingForm({ id, known, onDone }: MappingFormProps) {
  const mapping = useMapping(id);
  if (mapping.error)
    return (
      <ProblemNote
        error={mapping.error}
        what="The file's columns could not be loaded."
        onRetry={() => void mapping.refetch()}
      />
    );
  if (mapping.isPending) return <SkeletonLines lines={8} label="Loading the columns" />;
  return <Fields id={id} known={known} file={mapping.data} onDone={onDone} />;
}

function Fields({ id, known, file, onDone }: MappingFormProps & { file: Mapping }) {
  const styles = useImportsStyles();
  const save = useSaveMapping(id);
  const [chosen, setChosen] = useState(file.mapping);
  const choose = (field: string, value: string): void =>
    setChosen((before) => {
      const others = Object.entries(before).filter(([name, at]) => name !== field && String(at) !== value);
      return Object.fromEntries(value === '' ? others : [...others, [field, Number(value)]]);
    });
  const missing = file.fields.filter(({ field, required }) => required && chosen[field] === undefined);
  const unused = file.columns.filter((_, at) => !Object.values(chosen).includes(at));
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(chosen, { onSuccess: onDone });
      }}
    >
      <Subtitle1 as="h2" block className={styles.title}>
        Which column is which?
      </Subtitle1>
      <p className={styles.hint}>
        The columns below were guessed. Correct them where needed: your choice is saved and used for the next
        file with the same header.
      </p>
      <div className={styles.fields}>
        {file.fields.map(({ field, title, required }) => {
          const at = chosen[field];
          const samples = at === undefined ? [] : (file.columns[at]?.samples ?? []);
          return (
            <Field
              key={field}
              label={title}
              required={required}
              validationState={required && at === undefined ? 'error' : 'none'}
              validationMessage={
                required && at === undefined ? 'Choose the column that holds it.' : undefined
              }
              hint={samples.length > 0 ? samples.join(' · ') : undefined}
            >
              <Select
                value={at === undefined ? '' : String(at)}
                onChange={(_, data) => choose(field, data.value)}
              >
                <option value="">{required ? 'Choose a column' : 'Not in this file'}</option>
                {file.columns.map((column, position) => (
                  <option key={position} value={position}>
                    {column.name || `Column ${position + 1}`}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
      {unused.length > 0 && (
        <p className={styles.hint}>
          Not imported: {unused.map(({ name }) => name || 'a column without a name').join(', ')}.
        </p>
      )}
      {save.isError && <ProblemNote error={save.error} what="The columns were not saved." />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={missing.length > 0 || save.isPending}>
          Check the file
        </Button>
        {known && <Button onClick={onDone}>Keep the columns as they are</Button>}
      </div>
    </form>
  );
}
