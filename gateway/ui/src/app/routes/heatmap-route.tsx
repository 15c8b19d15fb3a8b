import { useState } from 'react';
import { useMe } from '@/api/get-me';
import type { SendTarget } from '@/api/send-target';
import { HeatmapPage } from '@/features/heatmap/components/heatmap-page';
import { SendDialog } from '@/features/sending/components/send-dialog';

/** The heatmap, with the dialog that sends its accounts to partners. */
export function HeatmapRoute() {
  const { data: me } = useMe();
  const [target, setTarget] = useState<SendTarget>();
  const roles = me?.roles ?? [];
  const mayAsk = roles.includes('ECM') || roles.includes('OU_COORDINATOR');
  return (
    <>
      <HeatmapPage owns={roles.includes('ECM')} onSend={mayAsk ? setTarget : undefined} />
      {target && <SendDialog target={target} onClose={() => setTarget(undefined)} />}
    </>
  );
}
