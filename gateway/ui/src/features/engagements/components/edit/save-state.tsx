import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CloudSyncRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { DraftView } from '../../model/draft-view';
import { useEditStyles } from './edit.styles';

/** Whether what is on the page is saved; if not, why, and a way to try again. */
export function SaveState({
  draft,
  auto,
  onRetry,
}: {
  draft: DraftView;
  auto: boolean;
  onRetry: () => void;
}) {
  const styles = useEditStyles();
  const { state, problem } = draft;
  const failed = state === 'failed' || state === 'away';
  return (
    <span className={styles.state}>
      {state === 'saved' && <CheckmarkRegular aria-hidden />}
      {(state === 'saving' || (auto && state === 'changed')) && <CloudSyncRegular aria-hidden />}
      {failed && <ErrorCircleRegular aria-hidden />}
      {wordsOf(state, auto)}
      {failed && ` ${problem?.detail ?? problem?.title ?? ''}`}
      {failed && (
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
    </span>
  );
}

function wordsOf(state: DraftView['state'], auto: boolean): string {
  switch (state) {
    case 'new':
      return 'Saved as soon as you type';
    case 'saved':
      return 'All changes saved';
    case 'changed':
      return auto ? 'Saving' : 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'away':
      return 'Not saved; what you typed is kept on this device.';
    case 'failed':
      return 'Not saved.';
    case 'conflict':
      return 'Not saved: choose below';
  }
}
