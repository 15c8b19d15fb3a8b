import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Engagement } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { EmptyNote } from '@/components/empty-note';
import { PageLink } from '@/components/work-card';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { useDetailStyles } from './detail.styles';

type DraftPartner = Engagement['partners'][number];

const columns: DataColumn<DraftPartner>[] = [
  { label: 'Partner', cell: ({ name }) => name },
  { label: 'Contacts', cell: ({ contacts }) => counted(contacts, 'contact') },
  { label: 'Invitation', cell: ({ problem }) => problem ?? 'Will be sent when the draft is published' },
];

/** Whom a draft will invite. */
export function DraftPartners({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  return (
    <>
      <div className={styles.notes}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            This is a draft: only your colleagues in {engagement.ou} see it, and no partner has been invited.
          </MessageBarBody>
        </MessageBar>
      </div>
      {engagement.partners.length === 0 ? (
        <EmptyNote
          title="No partners yet"
          action={
            engagement.editable && (
              <PageLink to={paths.editEngagement(engagement.id)}>Choose partners</PageLink>
            )
          }
        >
          Choose the partners to invite; you see the very email before anything is sent.
        </EmptyNote>
      ) : (
        <DataTable
          label="Partners to invite"
          columns={columns}
          rows={engagement.partners}
          keyOf={({ partnerId }) => partnerId}
        />
      )}
    </>
  );
}
