import { ProblemNote } from '@/components/problem-note';
import { FilterChip } from '@/components/filters/filter-chip';
import { toggled } from '@/lib/toggled';
import { counted } from '@/lib/words';
import { useCriteriaCounts } from '@/api/get-criteria-counts';
import { criteriaWords, dimensions, statusWord, type Dimension } from '@/components/criteria/criteria-words';
import { criteriaOf } from '../../model/draft-fields';
import { useEditStyles } from './edit.styles';
import type { FormProps } from './engagement-form';
import { Part } from './part';

const labelOf = (name: Dimension, value: string): string => (name === 'statuses' ? statusWord(value) : value);

/** Which accounts it is about, and at once how many match. */
export function CriteriaPart({ fields, change }: FormProps) {
  const styles = useEditStyles();
  const criteria = criteriaOf(fields);
  const { data: counts, error, refetch, isPlaceholderData } = useCriteriaCounts(criteria);
  return (
    <Part title="Which accounts">
      <div className={styles.chips} role="group" aria-label="Criteria">
        {dimensions.map(([name, label]) => (
          <FilterChip
            key={name}
            label={label}
            values={counts?.[name]
              .filter(({ value }) => value !== '')
              .map(({ value, accounts }) => ({ value, label: labelOf(name, value), count: accounts }))}
            failed={error !== null}
            chosen={fields[name]}
            labelOf={(value) => labelOf(name, value)}
            onToggle={(value) => change({ [name]: toggled(fields[name], value) })}
            onClear={() => change({ [name]: [] })}
          />
        ))}
      </div>
      <p className={styles.matches} role="status" aria-busy={isPlaceholderData}>
        {counts && (
          <>
            Matches{' '}
            <span className={styles.strong}>
              {counted(counts.accounts, 'account')} of {counted(counts.sellers, 'seller')}
            </span>
            : {criteriaWords(criteria)}.
            {counts.accounts === 0 && (
              <span className={styles.warning}> Choose fewer criteria: nobody can report on no account.</span>
            )}
          </>
        )}
      </p>
      {error && (
        <ProblemNote error={error} what="The accounts could not be counted." onRetry={() => void refetch()} />
      )}
    </Part>
  );
}
