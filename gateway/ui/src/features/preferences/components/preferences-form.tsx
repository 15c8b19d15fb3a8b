import { Button } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useSavePreferences } from '@/api/preferences';
import type { Preferences } from '@/api/types';
import { ProblemNote } from '@/components/problem-note';
import { ZoneField } from '@/components/zone-field';
import { browserZone, zoneInWords } from '@/lib/times';
import { draftOf, faultsOf, preferencesOf, type Draft } from '../model/draft';
import { LocaleField } from './locale-field';
import { MinutesField } from './minutes-field';
import { usePreferencesFormStyles } from './preferences-form.styles';
import { QuietHoursFields } from './quiet-hours-fields';

/** Notification delay, its upper bound, quiet hours, time zone and locale; said in words what they do. */
export function PreferencesForm({ stored, onSaved }: { stored: Preferences; onSaved: () => void }) {
  const styles = usePreferencesFormStyles();
  const save = useSavePreferences();
  const [draft, setDraft] = useState(() => draftOf(stored));
  const change = (part: Partial<Draft>): void => setDraft((last) => ({ ...last, ...part }));
  const faults = faultsOf(draft);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const wanted = preferencesOf(draft);
    if (wanted) save.mutate(wanted, { onSuccess: onSaved });
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <MinutesField
        label="Notify me this many minutes after a partner's last change"
        hint="Each further change delays the digest by the same time again."
        value={draft.delay}
        fault={faults.delay}
        onChange={(delay) => change({ delay })}
      />
      <MinutesField
        label="But never later than this after the first change"
        hint="So that a partner who keeps making changes cannot hold up your digest."
        value={draft.bound}
        fault={faults.bound}
        onChange={(bound) => change({ bound })}
      />
      <QuietHoursFields draft={draft} faults={faults} onChange={change} />
      <ZoneField
        label="Time zone"
        value={draft.zone}
        otherwise={`Same as my browser (${zoneInWords(browserZone())})`}
        onChange={(zone) => change({ zone })}
      />
      <LocaleField value={draft.locale} onChange={(locale) => change({ locale })} />
      {save.error && <ProblemNote error={save.error} what="Your preferences were not saved." />}
      <Button type="submit" appearance="primary" disabled={save.isPending}>
        {save.isPending ? 'Saving' : 'Save'}
      </Button>
    </form>
  );
}
