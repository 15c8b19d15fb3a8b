import { Button } from '@fluentui/react-components';
import { AddRegular, GridDotsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Engagement } from '@/api/types';
import { useParameter } from '@/lib/use-parameter';
import { counted } from '@/lib/words';
import { useRemind } from '../../api/invitations';
import { owesAnswer } from '../../model/words';
import { useDetailStyles } from './detail.styles';
import { DraftPartners } from './draft-partners';
import { HeatmapDialog } from './heatmap-dialog';
import { InviteDialog } from './invite-dialog';
import { PartnerMatrix } from './partner-matrix';
import { PartnerPanel } from './partner-panel';
import { RemindOutcome, RemindPart } from './remind-part';

/** The partners, what each has answered and still owes, and what can be done about it. */
export function PartnersTab({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const [opened, setOpened] = useParameter('partner');
  const [asked, setAsked] = useState<'invite' | 'heatmap'>();
  const answers = useRemind(engagement.id, 'invitations');
  const tasks = useRemind(engagement.id, 'tasks');
  if (engagement.state === 'DRAFT') return <DraftPartners engagement={engagement} />;
  const { invitations, editable } = engagement;
  const invitation = invitations.find(({ partnerId }) => partnerId === opened);
  const owing = invitations.filter(({ owed }) => owed > 0);
  const owed = owing.reduce((sum, one) => sum + one.owed, 0);
  const close = (): void => setAsked(undefined);
  return (
    <>
      {editable && (
        <div className={styles.bar}>
          <RemindPart remind={answers} partners={invitations.filter(owesAnswer)} what="an answer" />
          <RemindPart remind={tasks} partners={owing} what={counted(owed, 'task')} />
          <span className={styles.space} />
          <span className={styles.group}>
            <Button size="small" icon={<GridDotsRegular />} onClick={() => setAsked('heatmap')}>
              Start heatmap
            </Button>
            <Button size="small" icon={<AddRegular />} onClick={() => setAsked('invite')}>
              Invite partners
            </Button>
          </span>
        </div>
      )}
      <div className={styles.notes}>
        <RemindOutcome remind={answers} />
        <RemindOutcome remind={tasks} />
      </div>
      <PartnerMatrix engagement={engagement} onOpen={setOpened} />
      {invitation && (
        <PartnerPanel
          key={opened}
          engagement={engagement}
          invitation={invitation}
          onClose={() => setOpened('')}
        />
      )}
      {asked === 'invite' && <InviteDialog engagement={engagement} onClose={close} />}
      {asked === 'heatmap' && <HeatmapDialog engagement={engagement} onClose={close} />}
    </>
  );
}
