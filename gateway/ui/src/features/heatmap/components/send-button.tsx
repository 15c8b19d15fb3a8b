import {
  Button,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { SendTarget } from '@/api/send-target';
import { useMostAccounts } from '@/api/sendings';
import { usePhone } from '@/lib/use-phone';
import { grouped } from '@/lib/words';
import type { AccountSelection } from '../model/use-selection';
import { useSendButtonStyles } from './send-button.styles';

export interface SendButtonProps {
  selection: AccountSelection;
  onSend: (target: SendTarget) => void;
}

/** Sends what is selected; where nothing is, all that match only by a choice that says how many they are. */
export function SendButton({ selection, onSend }: SendButtonProps) {
  const word = usePhone() ? 'Send' : 'Send for report';
  if (selection.count === 0) return <SendAll word={word} all={selection.matching} onSend={onSend} />;
  return (
    <Button appearance="primary" icon={<SendRegular />} onClick={() => onSend(selection.target)}>
      {word} ({selection.count.toLocaleString('en-US')})
    </Button>
  );
}

interface SendAllProps {
  word: string;
  all: SendTarget;
  onSend: (target: SendTarget) => void;
}

function SendAll({ word, all, onSend }: SendAllProps) {
  const styles = useSendButtonStyles();
  const { data: most = Infinity } = useMostAccounts();
  const tooMany = all.count > most;
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="primary" icon={<SendRegular />} disabled={all.count === 0}>
          {word}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>
              {tooMany
                ? `A request can include at most ${grouped(most)} accounts`
                : 'No accounts are selected'}
            </MenuGroupHeader>
            <MenuItem disabled={tooMany} onClick={() => onSend(all)}>
              Send {all.words}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
