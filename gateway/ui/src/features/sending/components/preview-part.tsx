import { Select, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useWideDialogStyles } from '@/components/wide-dialog.styles';
import { useRequestPreview } from '../api/preview-request';
import type { Draft } from '../model/use-draft';
import { MailFrame } from './mail-frame';
import { PreviewTable } from './preview-table';
import { useSendingStyles } from './sending.styles';

/** The very table and mail that a partner will see, for each partner chosen. */
export function PreviewPart({ draft }: { draft: Draft }) {
  const styles = useSendingStyles();
  const frame = useWideDialogStyles();
  const [tab, setTab] = useState('table');
  const [wanted, setWanted] = useState('');
  const partner = draft.partners.find(({ id }) => id === wanted) ?? draft.partners[0];
  const { data, error, refetch } = useRequestPreview(
    partner ? [partner.id] : [],
    draft.seen.data?.seen,
    draft.wish,
  );
  if (!partner)
    return (
      <section className={frame.preview} aria-label="Preview">
        <EmptyNote title="What your partners will see">
          Choose a partner. Here you will see the table and email that they will get: account names and places
          and their own earlier answers, nothing else.
        </EmptyNote>
      </section>
    );
  const shown = data?.partners.find(({ id }) => id === partner.id);
  const contact = shown?.contacts[0];
  return (
    <section className={frame.preview} aria-label="Preview">
      <div className={styles.previewHead}>
        <TabList
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value as string)}
          aria-label="Preview"
        >
          <Tab value="table">Their table</Tab>
          <Tab value="mail">Their email</Tab>
        </TabList>
        {draft.partners.length > 1 && (
          <Select
            size="small"
            aria-label="Preview for"
            value={partner.id}
            onChange={(_, { value }) => setWanted(value)}
          >
            {draft.partners.map(({ id, name }) => (
              <option key={id} value={id}>
                as {name} sees it
              </option>
            ))}
          </Select>
        )}
      </div>
      {error && (
        <ProblemNote error={error} what="The preview could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the preview" />}
      {data && tab === 'table' && (
        <PreviewTable rows={data.table} accounts={shown?.accounts ?? 0} partner={partner.name} />
      )}
      {data && tab === 'mail' && (
        <MailFrame
          partnerName={partner.name}
          contactName={contact?.name ?? partner.name}
          accounts={shown?.accounts ?? 0}
          draft={draft}
        />
      )}
    </section>
  );
}
