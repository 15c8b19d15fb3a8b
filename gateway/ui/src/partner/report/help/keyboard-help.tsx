import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons';
import { useKeyboardHelpStyles } from './keyboard-help.styles';

const keys = [
  ['Tab', 'next field; with Shift the one before'],
  ['Enter', 'same field of the next account; with Shift the one above (in notes: Shift+Enter is a new line)'],
  ['Arrows', 'left and right within the buttons of a field, up and down between accounts'],
  ['Space', 'press the button; once more takes the answer back'],
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
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<KeyboardRegular />} className={styles.button}>
          Keys
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Keys in the table</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">Close</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
