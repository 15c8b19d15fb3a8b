import { mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ChevronRightRegular,
  CircleRegular,
  RecordRegular,
} from '@fluentui/react-icons';
import type { EngagementState } from '@/api/types';
import { StateBadge } from '@/components/state-badge';
import { Unseen } from '@/components/unseen';
import { stateMoods, stateWords } from '../../model/words';
import { useDetailStyles } from './detail.styles';

const steps: readonly EngagementState[] = ['PLANNING', 'PREPARING', 'COMPLETE'];

/** The state as three steps, of which one is the present; a draft is before them, a cancelled engagement beside. */
export function StateSteps({ state }: { state: EngagementState }) {
  const styles = useDetailStyles();
  const at = steps.indexOf(state);
  if (at < 0) return <StateBadge mood={stateMoods[state]}>{stateWords(state)}</StateBadge>;
  return (
    <ol className={styles.steps} aria-label="State">
      {steps.map((step, n) => (
        <li
          key={step}
          className={mergeClasses(styles.step, n === at && styles.current)}
          aria-current={n === at ? 'step' : undefined}
        >
          {n > 0 && <ChevronRightRegular aria-hidden />}
          <StepSign before={n < at || state === 'COMPLETE'} now={n === at} />
          {stateWords(step)}
          {n < at && <Unseen>, behind us</Unseen>}
        </li>
      ))}
    </ol>
  );
}

function StepSign({ before, now }: { before: boolean; now: boolean }) {
  if (before) return <CheckmarkCircleFilled aria-hidden fontSize={18} />;
  return now ? <RecordRegular aria-hidden fontSize={18} /> : <CircleRegular aria-hidden fontSize={18} />;
}
