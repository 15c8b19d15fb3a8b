import { Field, Input } from '@fluentui/react-components';
import { useLinkFieldsStyles } from './link-fields.styles';

export interface LinkDraft {
  readonly name: string;
  readonly url: string;
}

export const noLink: LinkDraft = { name: '', url: '' };

export interface LinkFieldsProps {
  readonly draft: LinkDraft;
  /** Whether it was to be sent: only then is said what is missing. */
  readonly asked: boolean;
  readonly onChange: (draft: LinkDraft) => void;
}

/** Where it lies and what it is called. */
export function LinkFields({ draft, asked, onChange }: LinkFieldsProps) {
  const styles = useLinkFieldsStyles();
  const fault = asked ? addressFault(draft.url.trim()) : undefined;
  const unnamed = asked && draft.name.trim() === '';
  return (
    <div className={styles.fields}>
      <Field
        label="Address"
        required
        hint="Make sure that people outside your company can open it."
        {...(fault !== undefined && { validationMessage: fault })}
      >
        <Input
          type="url"
          inputMode="url"
          placeholder="https://"
          value={draft.url}
          onChange={(_, { value }) => onChange({ ...draft, url: value })}
        />
      </Field>
      <Field label="Name" required {...(unnamed && { validationMessage: 'Say what it is' })}>
        <Input
          value={draft.name}
          maxLength={200}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
    </div>
  );
}

/** What is wrong with an address, before anybody else is asked. */
export function addressFault(url: string): string | undefined {
  if (url === '') return 'Give the address';
  try {
    const { protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? undefined : 'It must begin with https://';
  } catch (invalid) {
    if (invalid instanceof TypeError) return 'It must be a whole address that begins with https://';
    throw invalid;
  }
}
