import { useQueryClient } from '@tanstack/react-query';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useUploads } from '@/lib/uploads/use-uploads';
import { usePartnerSession } from '../../../session/partner-session';
import { PageFrame } from '../../../shell/page-frame';
import { AnswerBar } from '../answer/answer-bar';
import { Invitation } from '../answer/invitation';
import { Headline } from '../about/headline';
import { roomKey } from '../api/get-engagement';
import { uploadsPath } from '../api/materials';
import type { Room } from '../types';
import { typeWords } from '../words';
import { Accepted } from './accepted';
import { LeaveThisPage } from './leave-this-page';
import { RoomContext } from './room-context';
import { useRoomPageStyles } from './room-page.styles';

export interface RoomPageProps {
  readonly room: Room;
  /** The service could not be asked lately. */
  readonly outdated: boolean;
  /** The partner takes part no more, and the link has ended with it. */
  readonly onLeft: (room: Room) => void;
}

/** The engagement: an invitation until it is accepted, then what is owed and what was given. */
export function RoomPage({ room, outdated, onLeft }: RoomPageProps) {
  const styles = useRoomPageStyles();
  const { address } = usePartnerSession();
  const client = useQueryClient();
  const [uploads, queue] = useUploads({
    endpoint: uploadsPath,
    scope: room.invitationId,
    headers: () => ({ 'Pep-Subject': address.subject ?? room.invitationId }),
    onDone: () => void client.invalidateQueries({ queryKey: roomKey }),
  });
  const state = useMemo(() => ({ room, uploads, queue }), [room, uploads, queue]);
  return (
    <RoomContext value={state}>
      <PageFrame
        tab={`${room.title} (${typeWords(room)})`}
        who={`${room.partnerName} · ${room.contactName}`}
        title={room.title}
        action={<LeaveThisPage />}
        details={<Headline room={room} />}
      >
        <div className={styles.body}>
          {outdated && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                No connection: what you see may be out of date. It is read again by itself, and nothing that
                you have sent is lost.
              </MessageBarBody>
            </MessageBar>
          )}
          {room.state === 'ACCEPTED' ? <Accepted onLeft={onLeft} /> : <Invitation room={room} />}
        </div>
        {room.state !== 'ACCEPTED' && <AnswerBar room={room} />}
      </PageFrame>
    </RoomContext>
  );
}
