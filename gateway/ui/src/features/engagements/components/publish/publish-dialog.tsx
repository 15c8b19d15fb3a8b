import { Button } from '@fluentui/react-components';
import type { Engagement } from '@/api/types';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useWideDialogStyles } from '@/components/wide-dialog.styles';
import { counted } from '@/lib/words';
import { usePublish } from '../../api/life';
import { usePublishing } from '../../api/get-publishing';
import type { Publishing } from '../../api/types';
import { conflictOf } from '../../model/conflict';
import { InvitationPreview } from '../invitation-preview';
import { Invited } from './invited';
import { PublishProblems } from './publish-problems';

export interface PublishDialogProps {
  engagement: Engagement;
  onClose: () => void;
  onPublished?: () => void;
}

/** Who will get what, the very mail, and what is still in the way; then it is sent. */
export function PublishDialog({ engagement, onClose, onPublished }: PublishDialogProps) {
  const frame = useWideDialogStyles();
  const { data, error, refetch } = usePublishing(engagement.id, engagement.version);
  const publish = usePublish(engagement.id);
  const contacts = data?.partners.flatMap((one) => one.contacts).length ?? 0;
  const problems = [...(data?.problems ?? []), ...refused(publish.error)];
  return (
    <DialogFrame open className={frame.surface} onOpenChange={(_, change) => !change.open && onClose()}>
      <DialogParts
        className={frame.body}
        title="Publish and send the invitations"
        action={
          <Button
            appearance="primary"
            disabled={!data || data.problems.length > 0 || publish.isPending}
            onClick={() =>
              publish.mutate(engagement.version, {
                onSuccess: () => {
                  onClose();
                  onPublished?.();
                },
              })
            }
          >
            {publish.isPending ? 'Publishing' : `Publish and send ${counted(contacts, 'email')}`}
          </Button>
        }
        others={<Button onClick={onClose}>Cancel</Button>}
      >
        {error && (
          <ProblemNote
            error={error}
            what="It could not be found out who would be invited."
            onRetry={() => void refetch()}
          />
        )}
        {!data && !error && <SkeletonLines label="Loading who will be invited" />}
        {data && (
          <div className={frame.content}>
            <div className={frame.form}>
              <PublishProblems problems={problems} />
              <Invited publishing={data} />
              {publish.error && refused(publish.error).length === 0 && (
                <ProblemNote error={publish.error} what="Nothing was published, and nobody was invited." />
              )}
            </div>
            <InvitationPreview
              engagement={engagement}
              partners={data.partners
                .filter((one) => one.contacts.length > 0)
                .map(({ partnerId, name }) => ({ id: partnerId, name }))}
              message={engagement.message}
              expiresAt={data.expiresAt}
            />
          </div>
        )}
      </DialogParts>
    </DialogFrame>
  );
}

/** The problems that the service named when it was told to publish. */
function refused(error: Error | null): Publishing['problems'] {
  return conflictOf(error).problems ?? [];
}
