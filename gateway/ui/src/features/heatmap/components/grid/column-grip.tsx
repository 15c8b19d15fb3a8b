import type { PointerEvent } from 'react';
import { useGridStyles } from './grid.styles';

/** The edge of a header cell, to be pulled; the menu of columns does the same without pulling. */
export function ColumnGrip({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const styles = useGridStyles();
  const start = ({ clientX, currentTarget, pointerId }: PointerEvent<HTMLSpanElement>): void => {
    currentTarget.setPointerCapture(pointerId);
    const move = (event: globalThis.PointerEvent): void => onResize(width + event.clientX - clientX);
    const end = (): void => {
      currentTarget.removeEventListener('pointermove', move);
      currentTarget.removeEventListener('pointerup', end);
    };
    currentTarget.addEventListener('pointermove', move);
    currentTarget.addEventListener('pointerup', end);
  };
  return <span aria-hidden="true" className={styles.grip} onPointerDown={start} />;
}
