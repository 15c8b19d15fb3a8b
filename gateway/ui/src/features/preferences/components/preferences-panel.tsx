import { SidePanel } from '@/components/side-panel';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { usePreferences } from '@/api/preferences';
import { PreferencesForm } from './preferences-form';

/** The user's own settings, beside whatever page is open. */
export function PreferencesPanel({ onClose }: { onClose: () => void }) {
  const { data, error, refetch } = usePreferences();
  return (
    <SidePanel title="Preferences" onClose={onClose}>
      {data && <PreferencesForm stored={data} onSaved={onClose} />}
      {!data && error && (
        <ProblemNote
          error={error}
          what="Your preferences could not be loaded."
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonLines lines={4} label="Loading your preferences" />}
    </SidePanel>
  );
}
