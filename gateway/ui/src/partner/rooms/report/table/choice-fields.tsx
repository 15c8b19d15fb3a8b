import { useSession } from '../store/session-context';
import { statusWords } from '../status-words';
import type { FieldValue, ReportField } from '../types';
import { ChoiceButton } from './choice-button';
import { ChoiceGroup } from './choice-group';

export interface FieldOf {
  readonly accountId: string;
  readonly account: string;
}

const execChoices = [
  { value: true, word: 'Yes' },
  { value: false, word: 'No' },
];

export function StatusField({ accountId, account, value }: FieldOf & { readonly value: FieldValue }) {
  const press = usePress(accountId, account);
  return (
    <ChoiceGroup label={`Status of ${account}`} title="Status" kind="status">
      {statusWords.map(({ status, letter, word }, index) => (
        <ChoiceButton
          key={status}
          field="status"
          value={status}
          pressed={value === status}
          tabStop={value === null ? index === 0 : value === status}
          letter={letter}
          word={word}
          press={() => press('status', value === status ? null : status)}
        />
      ))}
    </ChoiceGroup>
  );
}

export function RelationField({
  accountId,
  account,
  business,
  it,
}: FieldOf & { readonly business: FieldValue; readonly it: FieldValue }) {
  const press = usePress(accountId, account);
  return (
    <ChoiceGroup label={`Relationship with ${account}`} title="Relationship" kind="relation">
      <ChoiceButton
        field="business"
        value
        pressed={business === true}
        tabStop
        word="Business"
        press={() => press('business', business !== true)}
      />
      <ChoiceButton
        field="it"
        value
        pressed={it === true}
        tabStop={false}
        word="IT"
        press={() => press('it', it !== true)}
      />
    </ChoiceGroup>
  );
}

export function ExecField({ accountId, account, value }: FieldOf & { readonly value: FieldValue }) {
  const press = usePress(accountId, account);
  return (
    <ChoiceGroup label={`Exec or director level at ${account}`} title="Exec or director" kind="exec">
      {execChoices.map((choice) => (
        <ChoiceButton
          key={choice.word}
          field="execLevel"
          value={choice.value}
          pressed={value === choice.value}
          tabStop={value === null ? choice.value : value === choice.value}
          word={choice.word}
          press={() => press('execLevel', value === choice.value ? null : choice.value)}
        />
      ))}
    </ChoiceGroup>
  );
}

const labels: Record<ReportField, string> = {
  status: 'status',
  business: 'Business',
  it: 'IT',
  execLevel: 'exec or director level',
  notes: 'notes',
};

function usePress(accountId: string, account: string): (field: ReportField, value: FieldValue) => void {
  const session = useSession();
  return (field, value) => session.edit(accountId, field, value, `${labels[field]} of ${account}`);
}
