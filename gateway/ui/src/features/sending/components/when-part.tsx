import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useLocale } from '@/components/locale-context';
import { minutesRule } from '@/components/minutes';
import { dateInDays, zoneInWords } from '@/lib/times';
import { longestMessage, type Draft } from '../model/use-draft';
import { useSendingStyles } from './sending.styles';

const weeks: [number, string][] = [
  [7, '1 week'],
  [14, '2 weeks'],
  [30, '30 days'],
];

/** When and why: due date, message, and how long after the last change the sender hears of it. */
export function WhenPart({ draft }: { draft: Draft }) {
  const styles = useSendingStyles();
  const { zone, locale } = useLocale();
  const left = longestMessage - draft.message.length;
  return (
    <>
      <Field
        label={`Due on (end of that day, ${zoneInWords(zone, locale)})`}
        validationMessage={draft.late ? 'This day has passed. Choose a later one, or none.' : undefined}
      >
        <div className={styles.due}>
          <Input
            type="date"
            aria-label="Due on"
            min={draft.today}
            value={draft.dueOn}
            onChange={(_, data) => draft.setDueOn(data.value)}
          />
          {weeks.map(([days, label]) => (
            <Button
              key={days}
              size="small"
              appearance="subtle"
              onClick={() => draft.setDueOn(dateInDays(days, zone))}
            >
              {label}
            </Button>
          ))}
        </div>
      </Field>
      <Field
        label="Message to the partners"
        validationMessage={left < 0 ? `${-left} characters too long` : undefined}
        hint={left < 300 ? `${left} characters left` : 'It appears in the email and above their table.'}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={draft.message}
          onChange={(_, data) => draft.setMessage(data.value)}
        />
      </Field>
      {draft.preferences && (
        <Field
          label="Notify me this many minutes after their last change"
          hint="Applies to all your requests, and is saved in your preferences."
          validationMessage={draft.wrongDelay ? minutesRule : undefined}
        >
          <Input
            type="number"
            min={1}
            max={1440}
            className={styles.minutes}
            value={draft.delay}
            onChange={(_, data) => draft.setDelay(data.value)}
          />
        </Field>
      )}
    </>
  );
}
