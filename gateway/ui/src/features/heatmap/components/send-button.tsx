import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular, SendRegular } from '@fluentui/react-icons';
import type { SendTarget } from '@/api/send-target';
import { usePhone } from '@/lib/use-phone';
import type { Ticks } from '../model/use-ticks';

export interface SendButtonProps {
  ticks: Ticks;
  onSend: (target: SendTarget) => void;
}

/** Sends what is ticked; where nothing is, all that match only by a choice that says how many they are. */
export function SendButton({ ticks, onSend }: SendButtonProps) {
  const word = usePhone() ? 'Send' : 'Send for report';
  if (ticks.count === 0) return <SendAll word={word} all={ticks.matching} onSend={onSend} />;
  return (
    <Button appearance="primary" icon={<SendRegular />} onClick={() => onSend(ticks.target)}>
      {word} ({ticks.count.toLocaleString('en-US')})
    </Button>
  );
}

interface SendAllProps {
  word: string;
  all: SendTarget;
  onSend: (target: SendTarget) => void;
}

function SendAll({ word, all, onSend }: SendAllProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<SendRegular />} disabled={all.count === 0}>
          {word}… <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>No account is ticked. Send</MenuGroupHeader>
            <MenuItem onClick={() => onSend(all)}>{all.words}</MenuItem>
            <MenuItem disabled>only some: tick them in the list first</MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
