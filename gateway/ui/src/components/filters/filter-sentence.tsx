import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  mergeClasses,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFilterStyles } from './filters.styles';

/** One active filter as a part of a sentence. */
export interface FilterPhrase<Name extends string> {
  readonly name: Name;
  readonly words: string;
}

export interface FilterSentenceProps<Name extends string> {
  /** How the sentence begins: "Showing accounts". */
  start: string;
  phrases: readonly FilterPhrase<Name>[];
  onClear: (name: Name) => void;
  onClearAll: () => void;
  /** The view that the filters come from, in the same line. */
  view?: ReactNode;
}

/** The active filters as one sentence; each phrase, and all, can be cleared. */
export function FilterSentence<Name extends string>({
  start,
  phrases,
  onClear,
  onClearAll,
  view,
}: FilterSentenceProps<Name>) {
  const styles = useFilterStyles();
  return (
    <div className={styles.shown}>
      {view}
      <div
        className={mergeClasses(styles.sentence, phrases.length === 0 && styles.plain)}
        role="group"
        aria-label="Active filters"
      >
        <span>{start}</span>
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
