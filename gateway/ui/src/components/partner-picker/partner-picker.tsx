import {
  Field,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  Tag,
} from '@fluentui/react-components';
import { useState, type ClipboardEvent } from 'react';
import { useMatchPartners } from '@/api/match-partners';
import { ProblemNote } from '@/components/problem-note';
import { counted } from '@/lib/words';
import { joined, namesIn, type Chosen, type PartnerDirectory } from './names';
import { PasteList } from './paste-list';
import { usePartnerPickerStyles } from './partner-picker.styles';
import { Unmatched, type UnmatchedName } from './unmatched';

export interface PartnerPickerProps {
  label?: string;
  required?: boolean;
  directory: PartnerDirectory;
  /** Partners that cannot be chosen here. */
  leftOut?: readonly string[];
  chosen: readonly Chosen[];
  onChange: (chosen: Chosen[]) => void;
}

const none: readonly string[] = [];

/** Chooses partners by typing, or by pasting a list; what fits no partner is named. */
export function PartnerPicker({
  label = 'Who',
  required = false,
  directory: { partners, error, refetch },
  leftOut = none,
  chosen,
  onChange,
}: PartnerPickerProps) {
  const styles = usePartnerPickerStyles();
  const [text, setText] = useState('');
  const [listOpen, setListOpen] = useState(false);
  const [unmatched, setUnmatched] = useState<UnmatchedName[]>([]);
  const match = useMatchPartners();
  const open = partners.filter(
    ({ id, name, shortName }) =>
      !leftOut.includes(id) &&
      !chosen.some((one) => one.id === id) &&
      `${name} ${shortName}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const take = (names: string[]): void =>
    match.mutate(names, {
      onSuccess: (result) => {
        setText('');
        setUnmatched(result.unmatched);
        onChange(
          joined(
            chosen,
            result.matched
              .filter(({ partnerId }) => !leftOut.includes(partnerId))
              .map(({ partnerId, name }) => ({ id: partnerId, name })),
          ),
        );
      },
    });
  const paste = (event: ClipboardEvent): void => {
    const names = namesIn(event.clipboardData.getData('text'));
    if (names.length < 2) return;
    event.preventDefault();
    take(names);
  };
  const select = (ids: readonly string[]): void => {
    setText('');
    onChange(
      ids
        .flatMap((id) => chosen.find((one) => one.id === id) ?? partners.find((one) => one.id === id) ?? [])
        .map(({ id, name }) => ({ id, name })),
    );
  };
  return (
    <div>
      <Field label={label} hint="Type a name, or paste a list of names into the field." required={required}>
        <TagPicker
          open={listOpen}
          onOpenChange={(_, data) => setListOpen(data.open)}
          selectedOptions={chosen.map(({ id }) => id)}
          onOptionSelect={(_, { selectedOptions, value }) => value !== '' && select(selectedOptions)}
        >
          <TagPickerControl>
            <TagPickerGroup aria-label="Chosen partners">
              {chosen.map(({ id, name }) => (
                <Tag key={id} value={id} shape="rounded">
                  {name}
                </Tag>
              ))}
            </TagPickerGroup>
            <TagPickerInput
              aria-label="Partners"
              value={text}
              onChange={(event) => (setText(event.target.value), setListOpen(true))}
              onPaste={paste}
            />
          </TagPickerControl>
          <TagPickerList>
            {open.map((partner) => (
              <TagPickerOption key={partner.id} value={partner.id} text={partner.name}>
                <span className={styles.option}>
                  {partner.name} <span className={styles.hint}>{contactWords(partner.contacts)}</span>
                </span>
              </TagPickerOption>
            ))}
            {open.length === 0 && (
              <TagPickerOption value="" text="">
                {text === '' ? 'All partners are chosen' : `No partner is named "${text}"`}
              </TagPickerOption>
            )}
          </TagPickerList>
        </TagPicker>
      </Field>
      <PasteList onTake={take} pending={match.isPending} />
      <Unmatched
        names={unmatched}
        onChoose={(name, partner) => {
          setUnmatched(unmatched.filter((one) => one !== name));
          onChange(joined(chosen, [partner]));
        }}
        onDismiss={() => setUnmatched([])}
      />
      {error && <ProblemNote error={error} what="The partners could not be loaded." onRetry={refetch} />}
      {match.isError && (
        <ProblemNote
          error={match.error}
          what="The list could not be matched."
          onRetry={() => take(match.variables)}
        />
      )}
    </div>
  );
}

function contactWords(contacts: number): string {
  return contacts === 0 ? 'no active contact' : counted(contacts, 'contact');
}
