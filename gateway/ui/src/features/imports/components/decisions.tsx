import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { counted } from '@/lib/words';
import { useDecideImport, type Decision } from '../api/decide-import';
import type { Import } from '../api/import-types';
import { Confirmation } from '@/components/confirmation';
import { effect, hasEffect } from './import-words';
import { useImportsStyles } from './imports.styles';

const failed = {
  apply: 'The import was not applied.',
  undo: 'The import was not undone.',
  discard: 'The import was not discarded.',
};

/** What an administrator can decide now: apply, correct the columns, discard, undo. */
export function Decisions({ one, onCorrect }: { one: Import; onCorrect: () => void }) {
  const styles = useImportsStyles();
  const [remove, setRemove] = useState(false);
  const decide = useDecideImport(one.id);
  const decided = (decision: Decision) => () => decide.mutate(decision);
  return (
    <section className={styles.section} aria-label="Decision">
      {one.state === 'READY' && (
        <>
          {one.leftOut > 0 && (
            <Checkbox
              checked={remove}
              disabled={one.withoutKey > 0}
              onChange={(_, data) => setRemove(data.checked === true)}
              label={
                one.withoutKey > 0
                  ? `The ${counted(one.leftOut, 'account')} not in the file cannot be removed: ${counted(one.withoutKey, 'rejected row')} may be about ${one.leftOut === 1 ? 'it' : 'them'}`
                  : `Remove the ${counted(one.leftOut, 'account')} not in the file (otherwise ${one.leftOut === 1 ? 'it is' : 'they are'} kept)`
              }
            />
          )}
          <div className={styles.buttons}>
            <Confirmation
              button="Apply"
              primary
              disabled={!hasEffect(one, remove) || decide.isPending}
              title={`Apply ${one.fileName}?`}
              text={`${effect(one, remove)} ${one.rejected > 0 ? `${counted(one.rejected, 'rejected row')} ${one.rejected === 1 ? 'is' : 'are'} not imported. ` : ''}It can be undone.`}
              onConfirm={decided({ what: 'apply', removeLeftOut: remove })}
            />
            <Button onClick={onCorrect}>Correct the columns</Button>
            <Button onClick={decided({ what: 'discard' })}>Discard</Button>
          </div>
          {!hasEffect(one, remove) && (
            <MessageBar intent="success">
              <MessageBarBody>
                The account list already matches this file. There is nothing to apply.
              </MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
      {one.state === 'APPLIED' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {effect(one, false).replace(/\b(is|are) /g, (word) => (word === 'is ' ? 'was ' : 'were '))}
            {one.removed > 0 && ` ${counted(one.removed, 'account')} removed.`}
            {one.kept > 0 &&
              ` ${counted(one.kept, 'account')} kept, because partners were asked about ${one.kept === 1 ? 'it' : 'them'}.`}
          </MessageBarBody>
        </MessageBar>
      )}
      {one.state === 'UNDONE' && (
        <MessageBar intent={one.kept > 0 ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>
            {one.kept > 0
              ? `The import was undone except for ${counted(one.kept, 'account')}; the tab “Kept” shows why.`
              : 'The import was undone: each account is as it was before.'}
          </MessageBarBody>
        </MessageBar>
      )}
      {one.undoable && (
        <div className={styles.buttons}>
          <Confirmation
            button="Undo this import"
            disabled={decide.isPending}
            title={`Undo ${one.fileName}?`}
            text={`This undoes the changes to ${counted(one.added + one.changed + one.realigned + one.removed, 'account')}. Accounts that were changed since, or that partners were asked about, are kept as they are; the tab “Kept” lists them.`}
            onConfirm={decided({ what: 'undo' })}
          />
        </div>
      )}
      {decide.isError && <ProblemNote error={decide.error} what={failed[decide.variables.what]} />}
    </section>
  );
}
