import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useEngagement } from '@/api/get-engagement';
import { useMe } from '@/api/get-me';
import type { Engagement } from '@/api/types';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import { Problem } from '@/lib/problem';
import { mayPlan } from '../model/roles';
import { titleOf, typeWords } from '../model/words';
import { useDetailStyles } from './detail/detail.styles';
import { EngagementActions } from './detail/engagement-actions';
import { EngagementHead } from './detail/engagement-head';
import { EngagementTabs } from './detail/engagement-tabs';

/** One engagement; what is not of the user's OUs is not there. */
export function EngagementPage({ id, notFound }: { id: string; notFound: ReactNode }) {
  const { data, error, refetch } = useEngagement(id);
  if (error instanceof Problem && error.status === 404) return notFound;
  if (data) return <Shown engagement={data} />;
  return (
    <Page title="Engagement">
      {error ? (
        <ProblemNote
          error={error}
          what="The engagement could not be loaded."
          onRetry={() => void refetch()}
        />
      ) : (
        <SkeletonLines label="Loading the engagement" />
      )}
    </Page>
  );
}

function Shown({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const { data: me } = useMe();
  const [failed, setFailed] = useState<Error>();
  const seen = mayPlan(me) ? engagement : { ...engagement, editable: false };
  return (
    <Page
      title={titleOf(engagement)}
      subtitle={typeWords(engagement.type)}
      actions={mayPlan(me) && <EngagementActions engagement={seen} onFailed={setFailed} />}
    >
      {failed && <ProblemNote error={failed} what="The engagement was not duplicated." />}
      {engagement.cancelledAt !== null && (
        <div className={styles.notes}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                Cancelled <When at={engagement.cancelledAt} />
              </MessageBarTitle>{' '}
              {engagement.cancelReason}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <EngagementHead engagement={engagement} />
      {engagement.description !== null && engagement.description !== '' && (
        <p className={styles.about}>{engagement.description}</p>
      )}
      <EngagementTabs engagement={seen} />
    </Page>
  );
}
