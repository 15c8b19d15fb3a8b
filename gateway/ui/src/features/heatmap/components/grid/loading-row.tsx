import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { Unseen } from '@/components/unseen';
import { useGridStyles } from './grid.styles';

/** A row whose account is still on its way; the keyboard may wait on it. */
export function LoadingRow({
  index,
  focused,
  style,
}: {
  index: number;
  focused: boolean;
  style: CSSProperties;
}) {
  const styles = useGridStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.loading}
      style={{ transform: style.transform }}
    >
      <div
        role="gridcell"
        aria-colindex={2}
        data-cell={`${index}:account`}
        data-loading=""
        tabIndex={focused ? 0 : -1}
      >
        <Unseen>Loading row {(index + 1).toLocaleString('en-US')}</Unseen>
        <Skeleton aria-hidden>
          <SkeletonItem size={16} />
        </Skeleton>
      </div>
    </div>
  );
}
