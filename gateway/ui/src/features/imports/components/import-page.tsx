import { ProgressBar, Subtitle1 } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { paths } from '@/config/paths';
import { useImports } from '../api/get-imports';
import { useUploadImport } from '../api/upload-import';
import { DropZone } from './drop-zone';
import { useImportsStyles } from './imports.styles';
import { PastImports } from './past-imports';

/** Takes a master account list in and lists all imports. */
export function ImportPage() {
  const styles = useImportsStyles();
  const navigate = useNavigate();
  const imports = useImports();
  const upload = useUploadImport();
  const start = (file: File): void =>
    upload.mutate(file, { onSuccess: ({ id }) => void navigate(paths.import(id)) });
  return (
    <Page title="Import accounts">
      <DropZone busy={upload.isPending} onFile={start} />
      {upload.isPending && (
        <section className={styles.section} role="status">
          {upload.progress < 1
            ? `Uploading ${upload.variables.name}: ${Math.round(upload.progress * 100)}%`
            : `Reading ${upload.variables.name}`}
          <ProgressBar
            className={styles.progress}
            value={upload.progress < 1 ? upload.progress : undefined}
            aria-label="Upload"
          />
        </section>
      )}
      {upload.isError && (
        <ProblemNote
          error={upload.error}
          what={`${upload.variables.name} was not imported, and nothing was changed.`}
          onRetry={() => start(upload.variables)}
        />
      )}
      <section className={styles.section}>
        <Subtitle1 as="h2" block className={styles.title}>
          Imports so far
        </Subtitle1>
        {imports.error && (
          <ProblemNote
            error={imports.error}
            what="The imports could not be loaded."
            onRetry={() => void imports.refetch()}
          />
        )}
        {imports.isPending && <SkeletonLines lines={3} label="Loading the imports" />}
        {imports.data && <PastImports imports={imports.data} />}
      </section>
    </Page>
  );
}
