import { SkeletonLines } from '@/components/skeleton-lines';
import { ProblemNote } from '@/components/problem-note';
import { useMe } from '@/api/get-me';
import { SignInPage } from '@/features/session/components/sign-in-page';
import { SignedIn } from './signed-in';

/** Every page stands in here, once it is known who asks. */
export function Shell() {
  const { data: me, error, refetch } = useMe();
  if (me) return <SignedIn me={me} />;
  if (me === null) return <SignInPage />;
  if (error)
    return <ProblemNote error={error} what="PEP could not be opened." onRetry={() => void refetch()} />;
  return <SkeletonLines lines={12} label="Opening PEP" />;
}
