import { About } from '../about/about';
import type { Room } from '../types';
import { Declined } from './declined';
import { Expectations } from './expectations';
import { useInvitationStyles } from './invitation.styles';

/** Before the acceptance: what it is and what is expected, and none of the accounts' names. */
export function Invitation({ room }: { readonly room: Room }) {
  const styles = useInvitationStyles();
  return (
    <div className={styles.column}>
      {room.state === 'DECLINED' ? <Declined room={room} /> : null}
      <About room={room} />
      <Expectations room={room} />
    </div>
  );
}
