import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useEngagementMaterials, useStaleMaterials } from '@/api/materials';
import type { Engagement, Material } from '@/api/types';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { UploadArea, type UploadAreaProps } from '@/components/upload/upload-area';
import { api } from '@/config/paths';
import { useUploads } from '@/lib/uploads/use-uploads';
import { AddLink } from './add-link';
import { useDetailStyles } from './detail.styles';
import { MaterialTable } from './material-table';
import { Offers } from './offers';

/** What partners and we have given, and the way to give more. */
export function MaterialsTab({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const { data, error, refetch } = useEngagementMaterials(engagement.id);
  const stale = useStaleMaterials();
  const [uploads, queue] = useUploads({
    endpoint: api.uploads,
    scope: `engagement-${engagement.id}`,
    onDone: stale,
  });
  const replace = ({ id, kind, partnerId }: Material, file: File): void =>
    queue.add([file], { ...tagsOf(engagement, partnerId), replaces: id }, kind);
  const gives = engagement.editable && engagement.state !== 'DRAFT';
  return (
    <>
      {gives && <Offers engagement={engagement} />}
      {gives && <Give engagement={engagement} uploads={uploads} queue={queue} />}
      {error && (
        <ProblemNote error={error} what="The materials could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the materials" />}
      {data?.length === 0 && (
        <EmptyNote title="No materials yet">
          {engagement.state === 'DRAFT'
            ? 'When partners have accepted, they upload their recordings and slides here.'
            : 'Partners upload recordings and slides on their own page; you can upload them here in their place.'}
        </EmptyNote>
      )}
      {data && data.length > 0 && (
        <div className={styles.notes}>
          <MaterialTable engagement={engagement} materials={data} onReplace={gives ? replace : undefined} />
        </div>
      )}
    </>
  );
}

function tagsOf({ id }: Engagement, partnerId: string | null): Record<string, string> {
  return { engagementId: id, ...(partnerId === null ? {} : { partnerId }) };
}

function Give({ engagement, uploads, queue }: { engagement: Engagement } & UploadAreaProps) {
  const styles = useDetailStyles();
  const [partnerId, setPartnerId] = useState('');
  const partners = engagement.invitations.filter(({ state }) => state === 'ACCEPTED');
  const given = partnerId === '' ? null : partnerId;
  return (
    <div className={styles.notes}>
      <div className={styles.group}>
        <label htmlFor="given-for">Upload for</label>
        <Select
          id="given-for"
          size="small"
          value={partnerId}
          onChange={(_, { value }) => setPartnerId(value)}
        >
          <option value="">Our company</option>
          {partners.map((one) => (
            <option key={one.partnerId} value={one.partnerId}>
              {one.partnerName}
            </option>
          ))}
        </Select>
        <AddLink engagement={engagement} partnerId={given} />
      </div>
      <UploadArea uploads={uploads} queue={queue} tags={tagsOf(engagement, given)} />
    </div>
  );
}
