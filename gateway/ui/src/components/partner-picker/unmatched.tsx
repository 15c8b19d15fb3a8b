import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { PartnerMatch } from '@/api/types';
import { CopyButton } from '@/components/copy-button';
import { counted } from '@/lib/words';
import type { Chosen } from './names';
import { usePartnerPickerStyles } from './partner-picker.styles';

export type UnmatchedName = PartnerMatch['unmatched'][number];

export interface UnmatchedProps {
  names: readonly UnmatchedName[];
  /** One of the partners that a name could mean. */
  onChoose: (name: UnmatchedName, partner: Chosen) => void;
  onDismiss: () => void;
}

/** Names that fit no partner or several, each with the reason, so that none is lost in silence. */
export function Unmatched({ names, onChoose, onDismiss }: UnmatchedProps) {
  const styles = usePartnerPickerStyles();
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{counted(names.length, 'name')} could not be matched</MessageBarTitle>
        <ul className={styles.unmatched}>
          {names.map((name) => (
            <li key={name.input}>
              <b>{name.input}</b>: {reasons[name.reason]}
              {name.candidates.map(({ partnerId: id, name: partner }) => (
                <Button
                  key={id}
                  size="small"
                  className={styles.candidate}
                  onClick={() => onChoose(name, { id, name: partner })}
                >
                  Choose {partner}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Dismiss the names that could not be matched"
            onClick={onDismiss}
          />
        }
      >
        <CopyButton size="small" text={names.map(({ input }) => input).join('\n')}>
          Copy what was not matched
        </CopyButton>
      </MessageBarActions>
    </MessageBar>
  );
}

const reasons: Record<UnmatchedName['reason'], string> = {
  UNKNOWN: 'no partner has this name',
  AMBIGUOUS: 'several partners have this name',
  NOT_ACTIVE: 'this partner is not active and cannot be asked',
};
