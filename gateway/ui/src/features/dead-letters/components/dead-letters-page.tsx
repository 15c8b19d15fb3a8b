import { Page } from '@/components/page';
import { StateFilter } from '@/components/state-filter';
import { useTableStyles } from '@/components/table.styles';
import { useParameter } from '@/lib/use-parameter';
import { parts, type Part } from '../api/dead-letter';
import { LetterPanel } from './letter-panel';
import { letterStates } from './letter-words';
import { PartLetters } from './part-letters';

/** What the services could not handle or send; each answers for itself, so one that is down hides no other. */
export function DeadLettersPage() {
  const table = useTableStyles();
  const [chosen, setChosen] = useParameter('state');
  const [opened, setOpened] = useParameter('letter');
  const state = chosen === '' ? 'WAITING' : chosen === 'any' ? '' : chosen;
  const [part, id] = split(opened);
  return (
    <Page title="Dead letters">
      <div className={table.tools}>
        <StateFilter
          label="State"
          value={state}
          states={letterStates}
          onChange={(value) => setChosen(value === '' ? 'any' : value === 'WAITING' ? '' : value)}
        />
      </div>
      {parts.map(([one, title]) => (
        <PartLetters
          key={one}
          part={one}
          title={title}
          state={state}
          onOpen={(letter) => setOpened(`${one}:${letter}`)}
        />
      ))}
      {part !== undefined && <LetterPanel key={opened} part={part} id={id} onClose={() => setOpened('')} />}
    </Page>
  );
}

function split(opened: string): [Part | undefined, string] {
  const gap = opened.indexOf(':');
  const part = parts.find(([one]) => one === opened.slice(0, Math.max(gap, 0)));
  return [part?.[0], opened.slice(gap + 1)];
}
