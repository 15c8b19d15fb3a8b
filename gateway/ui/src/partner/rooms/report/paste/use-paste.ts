import { useCallback, useMemo, useState } from 'react';
import type { ReportSession } from '../store/report-session';
import { focusField } from '../table/table-keys';
import { parseBlock } from './parse-block';
import { planPaste, type PastePlan, type PasteStart, type PasteTarget } from './plan-paste';

interface Draft {
  readonly text: string;
  readonly start: PasteStart | undefined;
}

export interface Paste {
  readonly draft: Draft | undefined;
  readonly plan: PastePlan | undefined;
  readonly open: () => void;
  readonly pasted: (text: string, start: PasteStart) => void;
  readonly setText: (text: string) => void;
  readonly apply: () => void;
  readonly close: () => void;
}

/** A pasted block on its way into the table: nothing changes before it was shown and applied. */
export function usePaste(session: ReportSession, ids: readonly string[]): Paste {
  const [draft, setDraft] = useState<Draft>();
  const plan = useMemo(
    () => (draft && draft.text.trim() !== '' ? planFor(session, ids, draft) : undefined),
    [draft, session, ids],
  );
  const open = useCallback(() => setDraft({ text: '', start: undefined }), []);
  const pasted = useCallback((text: string, start: PasteStart) => setDraft({ text, start }), []);
  const setText = useCallback((text: string) => setDraft((known) => ({ start: known?.start, text })), []);
  function close(): void {
    setDraft(undefined);
    const start = draft?.start;
    if (start) setTimeout(() => focusField(start.accountId, start.field));
  }
  function apply(): void {
    if (plan) session.editAll(`paste of ${plan.changes.length} answers`, plan.changes);
    close();
  }
  return { draft, plan, open, pasted, setText, apply, close };
}

function planFor(session: ReportSession, ids: readonly string[], draft: Draft): PastePlan {
  const target = (id: string): PasteTarget => {
    const { row, values } = session.store.view(id);
    return { accountId: id, name: row.name, city: row.city, values };
  };
  return planPaste(
    parseBlock(draft.text),
    { all: session.store.ids.map(target), inSight: ids.map(target) },
    draft.start,
  );
}
