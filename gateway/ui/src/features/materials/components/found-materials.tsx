import { mergeClasses } from '@fluentui/react-components';
import type { Material } from '@/api/types';
import { criteriaWords } from '@/components/criteria/criteria-words';
import { DataTable, type DataColumn } from '@/components/data-table';
import { MaterialActions } from '@/components/materials/material-actions';
import { formWords } from '@/components/materials/material-words';
import { useMaterialsStyles } from '@/components/materials/materials.styles';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import { PageLink } from '@/components/work-card';
import { paths } from '@/config/paths';
import { kindWords } from '@/lib/uploads/upload-words';

/** One line a material: what it is, told by its content, whose, and for which accounts it was given. */
export function FoundMaterials({ materials }: { materials: readonly Material[] }) {
  const styles = useMaterialsStyles();
  const table = useTableStyles();
  const columns: DataColumn<Material>[] = [
    {
      label: 'Material',
      cell: (one) => (
        <span className={styles.name}>
          {one.name}
          <span className={styles.hint}>{formWords(one)}</span>
        </span>
      ),
    },
    { label: 'Kind', cell: ({ kind }) => kindWords(kind) },
    {
      label: 'From',
      cell: ({ partnerName, by }) => (
        <span className={styles.name}>
          {partnerName ?? 'Our company'}
          <span className={styles.hint}>by {by}</span>
        </span>
      ),
    },
    {
      label: 'Engagement',
      cell: ({ engagementId, engagementTitle, criteria }) => (
        <span className={styles.name}>
          <PageLink to={`${paths.engagement(engagementId)}?tab=materials`}>{engagementTitle}</PageLink>
          <span className={mergeClasses(styles.hint, table.clipped)} title={criteriaWords(criteria)}>
            {criteriaWords(criteria)}
          </span>
        </span>
      ),
    },
    { label: 'When', cell: ({ at }) => <When at={at} /> },
    { label: 'Open', cell: (one) => <MaterialActions material={one} /> },
  ];
  return <DataTable label="Materials" columns={columns} rows={materials} keyOf={({ id }) => id} />;
}
