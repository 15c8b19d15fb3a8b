import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '@/components/page';
import { PersonName } from '@/components/person-name';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import { paths } from '@/config/paths';
import { useImport } from '../api/get-import';
import { atWork, type Import } from '../api/import-types';
import { Decisions } from './decisions';
import { DifferenceView } from './difference-view';
import { ImportProgress } from './import-progress';
import { useImportsStyles } from './imports.styles';
import { MappingForm } from './mapping-form';
import { ImportBadge } from './past-imports';

/** One import from its columns to its result; its address can be left and come back to. */
export function ImportDetailPage({ id }: { id: string }) {
  const found = useImport(id);
  return (
    <Page
      title={found.data?.fileName ?? 'Import'}
      subtitle={found.data && <ImportBadge state={found.data.state} />}
      actions={<Link to={paths.imports}>All imports</Link>}
    >
      {found.error && (
        <ProblemNote
          error={found.error}
          what="The import could not be loaded."
          onRetry={() => void found.refetch()}
        />
      )}
      {found.isPending && <SkeletonLines lines={6} label="Loading the import" />}
      {found.data && <Detail one={found.data} />}
    </Page>
  );
}

function Detail({ one }: { one: Import }) {
  const styles = useImportsStyles();
  const [correcting, setCorrecting] = useState(false);
  const mapping = one.state === 'MAPPING' || (correcting && one.state === 'READY');
  return (
    <>
      <p className={styles.hint}>
        Uploaded by <PersonName email={one.by} />, <When at={one.at} exact />
        {one.appliedAt && (
          <>
            ; applied by <PersonName email={one.appliedBy ?? ''} />, <When at={one.appliedAt} exact />
          </>
        )}
        {one.undoneAt && (
          <>
            ; undone by <PersonName email={one.undoneBy ?? ''} />, <When at={one.undoneAt} exact />
          </>
        )}
      </p>
      {one.notice && (
        <MessageBar intent={one.state === 'FAILED' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{one.notice}</MessageBarBody>
        </MessageBar>
      )}
      {atWork(one) && <ImportProgress one={one} />}
      {mapping && (
        <MappingForm id={one.id} known={one.state === 'READY'} onDone={() => setCorrecting(false)} />
      )}
      {!mapping && <Decisions one={one} onCorrect={() => setCorrecting(true)} />}
      {!mapping && one.rows > 0 && one.state !== 'CHECKING' && one.state !== 'DISCARDED' && (
        <DifferenceView one={one} />
      )}
    </>
  );
}
