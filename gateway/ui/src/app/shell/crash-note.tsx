import { useRouteError } from 'react-router';
import { ProblemNote } from '@/components/problem-note';

/** Shown in place of a page that could not be drawn at all. */
export function CrashNote() {
  return (
    <ProblemNote
      error={useRouteError()}
      what="This page could not be shown."
      onRetry={() => window.location.reload()}
    />
  );
}
