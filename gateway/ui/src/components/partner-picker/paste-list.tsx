import { Button, Textarea } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { counted } from '@/lib/words';
import { namesIn } from './names';
import { usePartnerPickerStyles } from './partner-picker.styles';

/** A place for a list of partner names out of a mail or a spreadsheet. */
export function PasteList({ onTake, pending }: { onTake: (names: string[]) => void; pending: boolean }) {
  const styles = usePartnerPickerStyles();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const names = namesIn(text);
  const take = (): void => {
    onTake(names);
    setText('');
    setOpen(false);
  };
  return (
    <div className={styles.paste}>
      <Button
        size="small"
        appearance="transparent"
        icon={<ClipboardPasteRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Paste a list
      </Button>
      {open && (
        <>
          <Textarea
            aria-label="List of partner names"
            placeholder="One name per line, or separated by commas"
            rows={4}
            value={text}
            onChange={(_, data) => setText(data.value)}
          />
          <Button size="small" disabled={names.length === 0 || pending} onClick={take}>
            Add {counted(names.length, 'name')}
          </Button>
        </>
      )}
    </div>
  );
}
