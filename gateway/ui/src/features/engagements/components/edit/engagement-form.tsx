import type { Engagement } from '@/api/types';
import type { DraftFields } from '../../model/draft-fields';
import { AboutPart } from './about-part';
import { CriteriaPart } from './criteria-part';
import { useEditStyles } from './edit.styles';
import { PartnersPart } from './partners-part';
import { WhenPart } from './when-part';

export interface FormProps {
  fields: DraftFields;
  change: (part: Partial<DraftFields>) => void;
  /** Whether partners have been invited, which fixes some of it. */
  published: boolean;
  /** The partners as the service named them. */
  known: Engagement['partners'];
}

/** All that is said of an engagement, on one page. */
export function EngagementForm(props: FormProps) {
  const styles = useEditStyles();
  return (
    <div className={styles.layout}>
      <div className={styles.column}>
        <AboutPart {...props} />
        <WhenPart {...props} />
      </div>
      <div className={styles.column}>
        <CriteriaPart {...props} />
        <PartnersPart {...props} />
      </div>
    </div>
  );
}
