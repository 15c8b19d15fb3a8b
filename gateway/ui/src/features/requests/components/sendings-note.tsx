import { Subtitle2 } from '@fluentui/react-components';
import { useMe } from '@/api/get-me';
import { useLatestSendings } from '@/api/sendings';
import { SendingProgress } from '@/components/sending-progress';
import { When } from '@/components/when';
import { counted } from '@/lib/words';

/** Sendings that go on or could not be completed, so that a closed dialog is not the end of them. */
export function SendingsNote() {
  const { data: me } = useMe();
  const sender = me?.roles.some((role) => role === 'ECM' || role === 'OU_COORDINATOR') ?? false;
  const { data = [] } = useLatestSendings(sender);
  return data
    .filter(({ state }) => state !== 'DONE')
    .map((sending) => (
      <section key={sending.id} aria-label="Sending">
        <Subtitle2 as="h2" block>
          Sending to {counted(sending.partners.length, 'partner')}, started <When at={sending.acceptedAt} />
        </Subtitle2>
        <SendingProgress start={sending} />
      </section>
    ));
}
