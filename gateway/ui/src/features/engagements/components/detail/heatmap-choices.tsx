import { Checkbox } from '@fluentui/react-components';
import type { Invitation } from '@/api/types';
import { useDetailStyles } from './detail.styles';

export interface HeatmapChoicesProps {
  /** Those that have accepted, owe their heatmap and have none under way. */
  free: readonly Invitation[];
  accepted: boolean;
  chosen: readonly string[];
  onToggle: (partnerId: string) => void;
}

/** Which partners to ask; if none can be, why. */
export function HeatmapChoices({ free, accepted, chosen, onToggle }: HeatmapChoicesProps) {
  const styles = useDetailStyles();
  return (
    <fieldset className={styles.choices}>
      <legend>Partners</legend>
      {free.length === 0 && (
        <span className={styles.hint}>
          {accepted
            ? 'Every partner that has accepted has been asked already, or its heatmap is done or waived.'
            : 'No partner has accepted yet.'}
        </span>
      )}
      {free.map(({ partnerId, partnerName }) => (
        <div key={partnerId}>
          <Checkbox
            label={partnerName}
            checked={chosen.includes(partnerId)}
            onChange={() => onToggle(partnerId)}
          />
        </div>
      ))}
    </fieldset>
  );
}
