import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { EngagementType } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { plainDate, zoneInWords } from '@/lib/times';
import { listed } from '@/lib/words';
import { fieldWords, type FieldName } from '../../model/draft-fields';
import type { DraftSaver } from '../../model/draft-saver';
import type { DraftView } from '../../model/draft-view';
import { typeWords } from '../../model/words';
import { useEditStyles } from './edit.styles';

/** What somebody else changed meanwhile: what was joined by itself, and what both changed, to choose from. */
export function ConflictNote({ draft, saver }: { draft: DraftView; saver: DraftSaver }) {
  const styles = useEditStyles();
  const { locale } = useLocale();
  const { taken, conflicts } = draft;
  if (!taken) return null;
  return (
    <MessageBar intent={conflicts.length > 0 ? 'warning' : 'info'} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{taken.by} changed this engagement while you edited it.</MessageBarTitle>{' '}
        {taken.fields.length > 0 && `Taken over: ${namesOf(taken.fields)}. Your own changes stay.`}
        {conflicts.length > 0 && ' You both changed:'}
        {conflicts.length > 0 && (
          <ul className={styles.sides}>
            {conflicts.map((conflict) => (
              <li key={conflict.name}>
                {fieldWords[conflict.name]}: yours is {spoken(conflict.name, conflict.mine, locale)}, theirs
                is {spoken(conflict.name, conflict.theirs, locale)}
                <span className={styles.buttons}>
                  <Button size="small" onClick={() => saver.choose(conflict, 'mine')}>
                    Keep mine
                  </Button>
                  <Button size="small" onClick={() => saver.choose(conflict, 'theirs')}>
                    Use theirs
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {conflicts.length === 0 && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label="Dismiss"
              onClick={() => saver.dismissTaken()}
            />
          }
        />
      )}
    </MessageBar>
  );
}

const namesOf = (fields: readonly FieldName[]): string =>
  listed(fields.map((name) => fieldWords[name].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())));

function spoken(name: FieldName, value: string, locale: string): string {
  if (value === '') return 'empty';
  if (name === 'type') return typeWords(value as EngagementType);
  if (name === 'zone') return zoneInWords(value, locale);
  if (name === 'firstDay' || name === 'lastDay') return plainDate(value, locale);
  return `“${value}”`;
}
