import type { SavingState } from '../../../saving/saving-state';
import type { Status } from '../types';
import { lateWords } from './late-confirmation';
import type { ReportSession } from './report-session';

export interface Summary extends SavingState {
  readonly accounts: number;
  readonly reported: number;
  readonly earlier: readonly string[];
  /** Confirmations that came too late, and what is true instead. */
  readonly late: readonly { readonly accountId: string; readonly words: string }[];
  /** Of the reported accounts. */
  readonly byStatus: Readonly<Record<Status | 'NONE', number>>;
  readonly undoLabel: string | undefined;
}

/** The report in numbers: how far it is, what is not sent, and what waits for a decision. */
export function summaryOf(session: ReportSession): Summary {
  const views = session.store.ids.map((id) => session.store.view(id));
  const idsOf = (chosen: typeof views): readonly string[] => chosen.map((view) => view.row.accountId);
  const byStatus = { TARGET: 0, PAST_CUSTOMER: 0, ACTIVE_CUSTOMER: 0, NONE: 0 };
  const answered = views.filter((view) => view.answered);
  for (const { values } of answered) byStatus[(values.status as Status | null) ?? 'NONE'] += 1;
  return {
    accounts: views.length,
    reported: answered.length,
    unsent: session.queue.size,
    needsYou: idsOf(views.filter((view) => view.state.kind === 'conflict' || view.state.kind === 'failed')),
    earlier: idsOf(views.filter((view) => view.row.earlier && !view.answered)),
    late: views.flatMap(({ row, state }) =>
      state.kind === 'late'
        ? [
            {
              accountId: row.accountId,
              words: `${row.name}: ${lateWords(state.confirmation, row, session.store.contactName)}`,
            },
          ]
        : [],
    ),
    byStatus,
    connection: session.store.status,
    durable: session.queue.durable,
    undoLabel: session.undoLabel,
  };
}
