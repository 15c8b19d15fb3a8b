import { Button } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Engagement, Me } from '@/api/types';
import { Page } from '@/components/page';
import { paths } from '@/config/paths';
import type { DraftFields } from '../../model/draft-fields';
import { useSaver } from '../../model/use-saver';
import { titleOf } from '../../model/words';
import { PublishDialog } from '../publish/publish-dialog';
import { ConflictNote } from './conflict-note';
import { EngagementForm } from './engagement-form';
import { useEditStyles } from './edit.styles';
import { SaveState } from './save-state';

export interface EditDraftProps {
  me: Me;
  start: Engagement | DraftFields;
  /** The engagement as it was last heard of, which others may have changed. */
  current?: Engagement;
  onCreated: (id: string) => void;
}

/** The form with its saving; a draft saves itself, a published engagement when it is told to. */
export function EditDraft({ me, start, current, onCreated }: EditDraftProps) {
  const styles = useEditStyles();
  const navigate = useNavigate();
  const [publishing, setPublishing] = useState(false);
  const [draft, saver] = useSaver(me.email, start, onCreated);
  useEffect(() => {
    if (current) saver.see(current);
  }, [saver, current]);
  const { engagement, fields, state } = draft;
  const published = engagement !== undefined && engagement.state !== 'DRAFT';
  const save = (): void => void saver.save();
  const publish = (): void => void saver.settle().then(setPublishing);
  const open = (): void => void (engagement && navigate(paths.engagement(engagement.id)));
  return (
    <Page
      title={engagement ? titleOf(fields) : 'New engagement'}
      subtitle={<SaveState draft={draft} auto={saver.auto} onRetry={save} />}
      actions={
        <>
          {published ? (
            <Button appearance="primary" disabled={state === 'saved' || state === 'saving'} onClick={save}>
              Save changes
            </Button>
          ) : (
            <Button
              appearance="primary"
              icon={<SendRegular />}
              disabled={!engagement || state === 'conflict'}
              onClick={publish}
            >
              Publish
            </Button>
          )}
          {engagement && <Button onClick={open}>{published ? 'Back to the engagement' : 'Close'}</Button>}
        </>
      }
    >
      <div className={styles.notes}>
        <ConflictNote draft={draft} saver={saver} />
      </div>
      <EngagementForm
        fields={fields}
        change={(part) => saver.change(part)}
        published={published}
        known={engagement?.partners ?? []}
      />
      {publishing && engagement && (
        <PublishDialog engagement={engagement} onClose={() => setPublishing(false)} onPublished={open} />
      )}
    </Page>
  );
}
