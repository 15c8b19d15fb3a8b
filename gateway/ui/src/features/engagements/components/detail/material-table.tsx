import { mergeClasses, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement, Material } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { MaterialActions } from '@/components/materials/material-actions';
import { formWords, giverWords } from '@/components/materials/material-words';
import { useMaterialsStyles } from '@/components/materials/materials.styles';
import { When } from '@/components/when';
import { grouped } from '@/lib/words';
import { KindField } from './kind-field';
import { ReplaceMaterial } from './replace-material';
import { WithdrawMaterial } from './withdraw-material';

/** Every material of an engagement; older and withdrawn ones on request. */
export function MaterialTable({
  engagement,
  materials,
  onReplace,
}: {
  engagement: Engagement;
  materials: readonly Material[];
  /** Absent where nothing can be given. */
  onReplace?: (material: Material, file: File) => void;
}) {
  const styles = useMaterialsStyles();
  const [all, setAll] = useState(false);
  const isCurrent = (one: Material): boolean => one.current && one.withdrawnAt === null;
  const rows = all ? materials : materials.filter(isCurrent);
  const older = materials.length - materials.filter(isCurrent).length;
  const columns: DataColumn<Material>[] = [
    {
      label: 'Material',
      cell: (one) => (
        <span className={styles.name}>
          <span className={mergeClasses(one.withdrawnAt !== null && styles.withdrawn)}>{one.name}</span>
          <span className={styles.hint}>
            {formWords(one)}
            {one.number > 1 && `, version ${grouped(one.number)}`}
            {one.reusedFrom !== null && `, from “${one.reusedFrom.title}”`}
          </span>
        </span>
      ),
    },
    { label: 'Kind', cell: (one) => <KindField material={one} editable={engagement.editable} /> },
    { label: 'Given by', cell: (one) => giverWords(one) },
    { label: 'When', cell: ({ at }) => <When at={at} /> },
    { label: 'State', cell: stateOf },
    {
      label: 'Open',
      cell: (one) => (
        <span className={styles.buttons}>
          <MaterialActions material={one} />
          {onReplace && isCurrent(one) && (
            <ReplaceMaterial material={one} onFile={(file) => onReplace(one, file)} />
          )}
          {engagement.editable && isCurrent(one) && <WithdrawMaterial material={one} />}
        </span>
      ),
    },
  ];
  return (
    <>
      {older > 0 && (
        <Switch
          label={`Show older and withdrawn ones (${grouped(older)})`}
          checked={all}
          onChange={(_, { checked }) => setAll(checked)}
        />
      )}
      <DataTable label="Materials" columns={columns} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}

function stateOf({ current, withdrawnAt, withdrawnBy, reason }: Material) {
  if (withdrawnAt !== null)
    return (
      <>
        Withdrawn by {withdrawnBy} <When at={withdrawnAt} />
        {reason !== null && `: ${reason}`}
      </>
    );
  return current ? 'Current' : 'Replaced by a newer version';
}
