import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useSkeletonLinesStyles } from './skeleton-lines.styles';

/** The shape of a list while it loads. */
export function SkeletonLines({ lines = 8, label }: { lines?: number; label: string }) {
  const styles = useSkeletonLinesStyles();
  return (
    <Skeleton aria-label={label} className={styles.lines}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={24} className={styles.line} />
      ))}
    </Skeleton>
  );
}
