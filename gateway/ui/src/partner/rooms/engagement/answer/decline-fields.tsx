import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { DeclineReason } from '../types';
import { declineReasons } from '../words';
import { useDeclineFieldsStyles } from './decline-fields.styles';

export interface DeclineDraft {
  readonly reasonCode: DeclineReason | '';
  readonly remark: string;
}

export interface DeclineFieldsProps {
  readonly organiser: string;
  readonly draft: DeclineDraft;
  /** Whether the reason was left out. */
  readonly missing: boolean;
  readonly onChange: (draft: DeclineDraft) => void;
}

export const remarkLimit = 2_000;

/** Why a partner declines: one of the reasons, and a remark if there is more to say. */
export function DeclineFields({ organiser, draft, missing, onChange }: DeclineFieldsProps) {
  const styles = useDeclineFieldsStyles();
  return (
    <div className={styles.fields}>
      <Field label="Why?" required {...(missing && { validationMessage: 'Choose a reason' })}>
        <RadioGroup
          value={draft.reasonCode}
          onChange={(_, { value }) => onChange({ ...draft, reasonCode: value as DeclineReason })}
        >
          {declineReasons.map(([code, words]) => (
            <Radio key={code} value={code} label={words} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={`Remark for ${organiser} (optional)`}>
        <Textarea
          value={draft.remark}
          maxLength={remarkLimit}
          resize="vertical"
          onChange={(_, { value }) => onChange({ ...draft, remark: value })}
        />
      </Field>
      <p className={styles.hint}>You can still change your mind and accept while the invitation is open.</p>
    </div>
  );
}
