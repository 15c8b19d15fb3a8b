import { Button, DialogTrigger } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { useKeyboardHelpStyles } from './keyboard-help.styles';

const keys = [
  ['Tab', 'next field; with Shift the one before'],
  ['Enter', 'same field of the next account; with Shift the one above (in notes: Shift+Enter is a new line)'],
  ['Arrows', 'left and right within the buttons of a field, up and down between accounts'],
  ['Space', 'press the button; press it again to remove the answer'],
  ['1 2 3', 'Target, Past customer, Active customer'],
  ['B I', 'Business, IT'],
  ['Y N', 'exec or director level: yes, no'],
  ['Ctrl+V', 'paste a block from a spreadsheet, from this field on'],
  ['Ctrl+Z', 'undo the last change'],
] as const;

/** The keys of the table, shown on request. */
export function KeyboardHelp() {
  const styles = useKeyboardHelpStyles();
  return (
    <DialogFrame
      trigger={
        <Button appearance="subtle" icon={<KeyboardRegular />} className={styles.button}>
          Shortcuts
        </Button>
      }
    >
      <DialogParts
        title="Keyboard shortcuts in the table"
        action={
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary">Close</Button>
          </DialogTrigger>
        }
      >
        <dl className={styles.list}>
          {keys.map(([key, meaning]) => (
            <div key={key} className={styles.line}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </DialogParts>
    </DialogFrame>
  );
}
