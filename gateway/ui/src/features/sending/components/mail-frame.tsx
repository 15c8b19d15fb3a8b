import { useMe } from '@/api/get-me';
import { MailPreview } from '@/components/mail-preview';
import { useMailPreview } from '../api/preview-mail';
import type { Draft } from '../model/use-draft';

/** The mail that a partner's contact will get with the request as it stands. */
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
  const { data: me } = useMe();
  const mail = useMailPreview({
    partnerName,
    contactName,
    askedBy: me?.name ?? '',
    dueOn: draft.request.dueOn,
    message: draft.settledMessage,
    accounts,
  });
  return <MailPreview to={contactName} mail={mail} />;
}
