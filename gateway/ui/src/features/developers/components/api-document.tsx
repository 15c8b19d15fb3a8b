import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { SkeletonLines } from '@/components/skeleton-lines';
import { Unseen } from '@/components/unseen';
import { useParameter } from '@/lib/use-parameter';
import { counted } from '@/lib/words';
import { useDocument } from '../api/get-document';
import { byTag, matching, operationsOf } from '../model/operations';
import { useApiStyles } from './api.styles';
import { OperationGroup } from './operation-group';

/** One service's OpenAPI document, readable by people; what is sought and opened stands in the address. */
export function ApiDocumentReader({ service }: { service: string }) {
  const styles = useApiStyles();
  const [text, search] = useParameter('q');
  const [opened, open] = useParameter('operation');
  const { data: document, error, refetch } = useDocument(service);
  if (error)
    return (
      <ProblemNote error={error} what="The description could not be loaded." onRetry={() => void refetch()} />
    );
  if (!document) return <SkeletonLines label="Loading the description" />;
  const operations = operationsOf(document);
  const found = matching(operations, text);
  const unknown = opened !== '' && !operations.some(({ id }) => id === opened);
  return (
    <>
      <search>
        <SearchField label="Search operations" value={text} onSearch={search} className={styles.search} />
      </search>
      <Unseen>
        <span role="status">{counted(found.length, 'operation')}</span>
      </Unseen>
      {unknown && (
        <MessageBar intent="warning">
          <MessageBarBody>{`This service has no operation "${opened}" any more. Search for a similar one below.`}</MessageBarBody>
        </MessageBar>
      )}
      {found.length === 0 && (
        <EmptyNote
          title="No operation matches"
          action={<Button onClick={() => search('')}>Clear the search</Button>}
        >
          The search looks in paths, summaries, descriptions and names of parameters.
        </EmptyNote>
      )}
      {byTag(found).map(([title, group]) => (
        <OperationGroup
          key={title}
          document={document}
          title={title}
          operations={group}
          opened={opened}
          onOpen={open}
        />
      ))}
    </>
  );
}
