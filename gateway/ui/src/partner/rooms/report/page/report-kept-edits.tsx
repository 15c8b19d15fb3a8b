import { deviceStorage } from '../../../saving/device-storage';
import { valueOf } from '../../../saving/edit-slot';
import { allKept } from '../../../saving/edit-storage';
import { KeptEdits, type KeptEdit } from '../../../session/kept-edits';
import { usePartnerSession } from '../../../session/partner-session';
import type { ReportEdit } from '../report-edit';
import { fieldWords, valueInWords } from '../status-words';
import type { AccountRow } from '../types';

/** Only accounts that this very page has shown: another person's on the same device stay unnamed. */
export function ReportKeptEdits({ rows }: { readonly rows: readonly AccountRow[] }) {
  const { address } = usePartnerSession();
  const names = new Map(rows.map(({ accountId, name }) => [accountId, name]));
  const edits = allKept<ReportEdit>(deviceStorage(), address).flatMap((slot): readonly KeptEdit[] => {
    const item = names.get(slot.itemId);
    if (item === undefined || slot.field === 'stillTrue') return [];
    return [{ item, field: fieldWords[slot.field], value: valueInWords(slot.field, valueOf(slot)) }];
  });
  return <KeptEdits edits={edits} />;
}
