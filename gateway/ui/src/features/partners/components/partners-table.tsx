import { Button } from '@fluentui/react-components';
import type { Partner } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { StateBadge } from '@/components/state-badge';
import { useTableStyles } from '@/components/table.styles';
import { zoneInWords } from '@/lib/times';
import { counted, listed } from '@/lib/words';

/** One line a partner; its name opens it for editing. */
export function PartnersTable({
  partners,
  onOpen,
}: {
  partners: readonly Partner[];
  onOpen: (id: string) => void;
}) {
  const styles = useTableStyles();
  const columns: DataColumn<Partner>[] = [
    {
      label: 'Partner',
      cell: ({ id, name }) => (
        <Button appearance="transparent" className={styles.link} onClick={() => onOpen(id)}>
          {name}
        </Button>
      ),
    },
    { label: 'Short name', cell: ({ shortName }) => shortName },
    {
      label: 'State',
      cell: ({ active }) => (
        <StateBadge mood={active ? 'done' : 'ended'}>{active ? 'Active' : 'Not active'}</StateBadge>
      ),
    },
    { label: 'Contacts', cell: contactWords },
    {
      label: 'Time zones',
      cell: ({ contacts }) =>
        listed([...new Set(contacts.flatMap(({ zone }) => (zone ? [zoneInWords(zone)] : [])))]),
    },
  ];
  return <DataTable label="Partners" columns={columns} rows={partners} keyOf={({ id }) => id} />;
}

function contactWords({ contacts }: Partner): string {
  const active = contacts.filter((contact) => contact.active);
  if (active.length === 0) return 'No active contact: cannot be asked';
  const names = active.slice(0, 2).map(({ name }) => name);
  return active.length > 2 ? `${names.join(', ')} and ${counted(active.length - 2, 'other')}` : listed(names);
}
