import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Phrase } from '../../model/sentence';
import { useFilterStyles } from './filters.styles';

export interface FilterSentenceProps {
  phrases: readonly Phrase[];
  /** Whether a digest limits the list already. */
  digest: boolean;
  onClear: (name: Phrase['name']) => void;
  onClearAll: () => void;
  /** The view that the filters come from, in the same line. */
  view: ReactNode;
}

/** The active filters as one sentence; each phrase, and all, can be cleared. */
export function FilterSentence({ phrases, digest, onClear, onClearAll, view }: FilterSentenceProps) {
  const styles = useFilterStyles();
  return (
    <div className={styles.shown}>
      {view}
      <div className={styles.sentence} role="group" aria-label="Active filters">
        <span>{beginning(phrases.length > 0, digest)}</span>
        {phrases.map(({ name, words }) => (
          <InteractionTag key={name} size="small" shape="circular" appearance="brand">
            <InteractionTagPrimary hasSecondaryAction tabIndex={-1} as="button">
              {words}
            </InteractionTagPrimary>
            <InteractionTagSecondary aria-label="Clear" onClick={() => onClear(name)} />
          </InteractionTag>
        ))}
        {phrases.length > 0 && (
          <Button size="small" appearance="transparent" onClick={onClearAll}>
            Clear all
          </Button>
        )}
      </div>
    </div>
  );
}

function beginning(filtered: boolean, digest: boolean): string {
  if (digest) return filtered ? 'Showing accounts from the digest' : 'Showing all accounts from the digest.';
  return filtered ? 'Showing accounts' : 'Showing all accounts that you have access to.';
}
