import { Subtitle2 } from '@fluentui/react-components';
import { About } from '../about/about';
import type { Room } from '../types';
import { typePhrase } from '../words';
import { Declined } from './declined';
import { Expectations } from './expectations';
import { useInvitationStyles } from './invitation.styles';

/** Before the acceptance: what it is and what is expected, and none of the accounts' names. */
export function Invitation({ room }: { readonly room: Room }) {
  const styles = useInvitationStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.what}>
        {room.state === 'DECLINED' ? (
          <Declined room={room} />
        ) : (
          <Subtitle2 as="p" className={styles.lead}>
            {room.organiser} invites {room.partnerName} to {typePhrase(room)} engagement.
          </Subtitle2>
        )}
        <About room={room} />
      </div>
      <Expectations room={room} />
    </div>
  );
}
