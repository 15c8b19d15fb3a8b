import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWithdrawMaterial } from '@/api/materials';
import type { Material } from '@/api/types';
import { Decision } from '@/components/decision';

/** Takes a material back: nobody can open it any longer. */
export function WithdrawMaterial({ material }: { material: Material }) {
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawMaterial(material.id);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Withdraw ${material.name}`}
        onClick={() => setAsking(true)}
      >
        Withdraw
      </Button>
      {asking && (
        <Decision
          title={`Withdraw “${material.name}”?`}
          answer="Withdraw material"
          keep="Keep material"
          reason={{ label: 'Reason' }}
          change={withdraw}
          failed="The material was not withdrawn."
          onDecide={(reason) => withdraw.mutate(reason, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          Nobody can open or download it any longer, and a task that it closed is open again.
        </Decision>
      )}
    </>
  );
}
