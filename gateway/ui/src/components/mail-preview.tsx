import type { UseQueryResult } from '@tanstack/react-query';
import type { MailPreview as Mail } from '@/api/types';
import { useMailPreviewStyles } from './mail-preview.styles';
import { ProblemNote } from './problem-note';
import { SkeletonLines } from './skeleton-lines';

/** A mail as its recipient will get it, in a frame of its own that can run nothing. */
export function MailPreview({ to, mail }: { to: string; mail: UseQueryResult<Mail> }) {
  const styles = useMailPreviewStyles();
  const { data, error, refetch } = mail;
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
      <iframe title={`Email to ${to}`} sandbox="" srcDoc={data.html} className={styles.frame} />
    </>
  );
}
