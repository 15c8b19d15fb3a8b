import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useEngagement } from '@/api/get-engagement';
import { useMe } from '@/api/get-me';
import type { Me } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { paths } from '@/config/paths';
import { Problem } from '@/lib/problem';
import { emptyFields } from '../model/draft-fields';
import { mayPlan } from '../model/roles';
import { EditDraft } from './edit/edit-draft';

export interface EditEngagementPageProps {
  /** Absent for a new one, which is made with its first change. */
  id: string | undefined;
  notFound: ReactNode;
}

/** Writes an engagement on one page: a new one, or one that is there. */
export function EditEngagementPage({ id, notFound }: EditEngagementPageProps) {
  const { data: me } = useMe();
  const [made, setMade] = useState<string>();
  if (!me) return <Loading />;
  if (!mayPlan(me)) return notFound;
  if (id === undefined || id === made) return <NewDraft me={me} onCreated={setMade} />;
  return <KeptDraft key={id} me={me} id={id} notFound={notFound} />;
}

/** Begins with nothing; with the first save it gets its address, and whoever types notices nothing of it. */
function NewDraft({ me, onCreated }: { me: Me; onCreated: (id: string) => void }) {
  const navigate = useNavigate();
  const { zone } = useLocale();
  const [ou = ''] = me.ous.filter((one) => one !== '*');
  return (
    <EditDraft
      me={me}
      start={emptyFields(ou, zone)}
      onCreated={(id) => {
        onCreated(id);
        void navigate(paths.editEngagement(id), { replace: true });
      }}
    />
  );
}

function KeptDraft({ me, id, notFound }: { me: Me; id: string; notFound: ReactNode }) {
  const { data, error, refetch } = useEngagement(id);
  if (error instanceof Problem && error.status === 404) return notFound;
  if (data && !data.editable) return notFound;
  if (data) return <EditDraft me={me} start={data} current={data} onCreated={() => undefined} />;
  if (!error) return <Loading />;
  return (
    <Page title="Engagement">
      <ProblemNote error={error} what="The engagement could not be loaded." onRetry={() => void refetch()} />
    </Page>
  );
}

function Loading() {
  return (
    <Page title="Engagement">
      <SkeletonLines label="Loading the engagement" />
    </Page>
  );
}
