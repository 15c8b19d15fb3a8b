import { useMe } from '@/api/get-me';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useMailPreview } from '../api/preview-mail';
import type { Draft } from '../model/use-draft';
import { useSendingStyles } from './sending.styles';

/** The mail in a frame of its own that can run nothing. */
export function MailFrame({
  partnerName,
  contactName,
  accounts,
  draft,
}: {
  partnerName: string;
  contactName: string;
  accounts: number;
  draft: Draft;
}) {
  const styles = useSendingStyles();
  const { data: me } = useMe();
  const { data, error, refetch } = useMailPreview({
    partnerName,
    contactName,
    askedBy: me?.name ?? '',
    dueOn: draft.request.dueOn,
    message: draft.settledMessage,
    accounts,
  });
  if (error)
    return (
      <ProblemNote
        error={error}
        what="The preview of the email could not be loaded."
        onRetry={() => void refetch()}
      />
    );
  if (!data) return <SkeletonLines label="Loading the preview of the email" />;
  return (
    <>
      <span>
        <span className={styles.hint}>Subject:</span> <span className={styles.strong}>{data.subject}</span>
      </span>
      <iframe title={`Email to ${contactName}`} sandbox="" srcDoc={data.html} className={styles.frame} />
    </>
  );
}
