import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useSavePreferences } from '@/api/preferences';
import type { Preferences } from '@/api/types';
import { minutesOf, minutesRule } from '@/components/minutes';
import { ProblemNote } from '@/components/problem-note';
import { ZoneField } from '@/components/zone-field';
import { browserZone, zoneInWords } from '@/lib/times';
import { LocaleField } from './locale-field';
import { usePreferencesFormStyles } from './preferences-form.styles';

/** Notification delay, its upper bound, time zone and locale; said in words what they do. */
export function PreferencesForm({ stored, onSaved }: { stored: Preferences; onSaved: () => void }) {
  const styles = usePreferencesFormStyles();
  const save = useSavePreferences();
  const [delay, setDelay] = useState(String(stored.delayMinutes));
  const [bound, setBound] = useState(String(stored.maxWaitMinutes));
  const [zone, setZone] = useState(stored.zone);
  const [locale, setLocale] = useState(stored.locale);
  const delayMinutes = minutesOf(delay);
  const maxWaitMinutes = minutesOf(bound);
  const inverted =
    delayMinutes !== undefined && maxWaitMinutes !== undefined && maxWaitMinutes < delayMinutes;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (delayMinutes === undefined || maxWaitMinutes === undefined || inverted) return;
    save.mutate({ delayMinutes, maxWaitMinutes, zone, locale }, { onSuccess: onSaved });
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <Field
        label="Notify me this many minutes after a partner's last change"
        validationMessage={delayMinutes === undefined ? minutesRule : undefined}
        hint="Each further change pushes the digest back by the same time."
      >
        <Input
          type="number"
          min={1}
          max={1440}
          value={delay}
          onChange={(_, data) => setDelay(data.value)}
          contentAfter="minutes"
        />
      </Field>
      <Field
        label="But never later than this after the first change"
        validationMessage={
          maxWaitMinutes === undefined
            ? minutesRule
            : inverted
              ? 'Not shorter than the delay above'
              : undefined
        }
        hint="So that a busy partner cannot silence your digest."
      >
        <Input
          type="number"
          min={1}
          max={1440}
          value={bound}
          onChange={(_, data) => setBound(data.value)}
          contentAfter="minutes"
        />
      </Field>
      <ZoneField
        label="Time zone"
        value={zone}
        otherwise={`As my browser says (${zoneInWords(browserZone())})`}
        onChange={setZone}
      />
      <LocaleField value={locale} onChange={setLocale} />
      {save.error && <ProblemNote error={save.error} what="Your preferences are not saved." />}
      <Button type="submit" appearance="primary" disabled={save.isPending}>
        {save.isPending ? 'Saving' : 'Save'}
      </Button>
    </form>
  );
}
