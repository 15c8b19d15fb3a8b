import { ProgressBar, Subtitle1 } from '@fluentui/react-components';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useParameter } from '@/lib/use-parameter';
import { useImports } from '../api/get-imports';
import { useUploadImport } from '../api/upload-import';
import { DropZone } from './drop-zone';
import { ImportResultView } from './import-result-view';
import { useImportsStyles } from './imports.styles';
import { PastImports } from './past-imports';

/** Imports the master account list and shows what became of every row. */
export function ImportPage() {
  const styles = useImportsStyles();
  const [opened, setOpened] = useParameter('import');
  const imports = useImports();
  const upload = useUploadImport();
  const result =
    imports.data?.find(({ id }) => id === opened) ?? (upload.data?.id === opened ? upload.data : undefined);
  const start = (file: File): void => upload.mutate(file, { onSuccess: ({ id }) => setOpened(id) });
  return (
    <Page title="Import accounts">
      <DropZone busy={upload.isPending} onFile={start} />
      {upload.isPending && (
        <section className={styles.section} role="status">
          {upload.progress < 1
            ? `Uploading ${upload.variables.name}: ${Math.round(upload.progress * 100)} %`
            : `Importing ${upload.variables.name}`}
          <ProgressBar
            className={styles.progress}
            value={upload.progress < 1 ? upload.progress : undefined}
            aria-label="Import"
          />
        </section>
      )}
      {upload.isError && (
        <ProblemNote
          error={upload.error}
          what={`${upload.variables.name} is not imported, and nothing was changed.`}
          onRetry={() => start(upload.variables)}
        />
      )}
      {result && <ImportResultView key={result.id} result={result} />}
      <section className={styles.section}>
        <Subtitle1 as="h2" block className={styles.title}>
          Past imports
        </Subtitle1>
        {imports.error && (
          <ProblemNote
            error={imports.error}
            what="The past imports could not be loaded."
            onRetry={() => void imports.refetch()}
          />
        )}
        {imports.isPending && <SkeletonLines lines={3} label="Loading the past imports" />}
        {imports.data && <PastImports imports={imports.data} onOpen={setOpened} />}
      </section>
    </Page>
  );
}
