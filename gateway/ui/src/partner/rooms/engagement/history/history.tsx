import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAndTime, zoneInWords } from '../../../shell/moments';
import { Section } from '../page/section';
import type { Room } from '../types';
import { deedInWords } from './history-words';
import { useHistoryStyles } from './history.styles';

const few = 6;

/** What the partner and the organizer did, the newest first. */
export function History({ room }: { readonly room: Room }) {
  const styles = useHistoryStyles();
  const [all, setAll] = useState(false);
  const told = room.history
    .map((entry) => ({ ...entry, deed: deedInWords(entry, room.zone) }))
    .filter(({ deed }) => deed !== undefined)
    .sort((one, other) => other.at.localeCompare(one.at));
  if (told.length === 0) return null;
  return (
    <Section title="History">
      <p className={styles.at}>Times are in {zoneInWords()}.</p>
      <ol className={styles.list}>
        {(all ? told : told.slice(0, few)).map(({ at, by, mine, deed }, index) => (
          <li key={index} className={mine ? styles.mine : styles.theirs}>
            <span>
              <strong className={styles.by}>{by === room.contactName ? 'You' : by}</strong> {deed}
            </span>
            <time dateTime={at} className={styles.at}>
              {dayAndTime(at)}
            </time>
          </li>
        ))}
      </ol>
      {told.length > few && !all && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            Show all {told.length}
          </Button>
        </div>
      )}
    </Section>
  );
}
