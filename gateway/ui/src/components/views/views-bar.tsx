import { Badge, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSaveView, type View, type ViewColumn } from '@/api/views';
import { ProblemNote } from '@/components/problem-note';
import { DeleteViewDialog } from './delete-view-dialog';
import { ViewDialog } from './view-dialog';
import { ViewsMenu } from './views-menu';
import type { ViewedList } from './viewed-list';
import type { ViewState } from './use-view';
import { useViewsStyles } from './views.styles';

/** What is asked of the user about a view. */
type Asked = { kind: 'new' } | { kind: 'edit' | 'delete'; view: View };

/** The columns that a view keeps, where the list lets them be changed. */
export interface ViewColumns {
  kept: ViewColumn[];
  changed: boolean;
  reset: () => void;
}

export interface ViewsBarProps {
  list: ViewedList;
  state: ViewState;
  columns?: ViewColumns;
}

const noColumns: ViewColumns = { kept: [], changed: false, reset: () => undefined };

/** The open view, what was changed under it, and what can be done about that. */
export function ViewsBar({ list, state, columns = noColumns }: ViewsBarProps) {
  const styles = useViewsStyles();
  const [asked, setAsked] = useState<Asked>();
  const save = useSaveView(list.address);
  const { view } = state;
  const changed = state.changed || (view !== undefined && columns.changed);
  const reset = (): void => {
    columns.reset();
    if (view) state.open(view);
  };
  const store = (mine: View): void =>
    save.mutate({ ...mine, query: state.query, columns: columns.kept }, { onSuccess: columns.reset });
  return (
    <>
      <div className={styles.bar} role="group" aria-label="View">
        <ViewsMenu
          state={state}
          onSaveAs={() => setAsked({ kind: 'new' })}
          onEdit={(one) => setAsked({ kind: 'edit', view: one })}
          onDelete={(one) => setAsked({ kind: 'delete', view: one })}
        />
        {view && !view.mine && <span className={styles.hint}>shared by {view.owner}, read-only</span>}
        {view && changed && (
          <>
            <Badge appearance="tint" color="informative">
              Changed
            </Badge>
            {view.mine && (
              <Button size="small" appearance="primary" disabled={save.isPending} onClick={() => store(view)}>
                Save
              </Button>
            )}
            <Button size="small" onClick={() => setAsked({ kind: 'new' })}>
              Save as
            </Button>
            <Button size="small" appearance="subtle" onClick={reset}>
              Reset
            </Button>
          </>
        )}
      </div>
      {save.error && (
        <div className={styles.problem}>
          <ProblemNote
            error={save.error}
            what="The view was not saved."
            onRetry={view && (() => store(view))}
          />
        </div>
      )}
      {asked && asked.kind !== 'delete' && (
        <ViewDialog
          list={list}
          view={asked.kind === 'edit' ? asked.view : undefined}
          query={state.query}
          columns={columns.kept}
          onSaved={(saved) => {
            setAsked(undefined);
            state.open(saved);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.kind === 'delete' && (
        <DeleteViewDialog
          list={list}
          view={asked.view}
          onDeleted={() => {
            setAsked(undefined);
            state.leave();
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
