import { Portal } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useCardStyles } from './card.styles';

export interface FloatingCardProps {
  label: string;
  anchor: HTMLElement;
  /** Whether the focus moves in; Escape then brings it back to the anchor. */
  entered: boolean;
  onEnter: () => void;
  onLeave: () => void;
  onClose: () => void;
  children: ReactNode;
}

const gap = 6;

/** A small window beside its anchor that follows it and never leaves the screen. */
export function FloatingCard({
  label,
  anchor,
  entered,
  onEnter,
  onLeave,
  onClose,
  children,
}: FloatingCardProps) {
  const styles = useCardStyles();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => (anchor.isConnected ? place(card.current, anchor) : onClose());
    follow();
    document.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  });
  useLayoutEffect(() => {
    if (entered) card.current?.focus();
  }, [entered, anchor]);
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !card.current?.contains(target) && !anchor.contains(target)) onClose();
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      if (card.current?.contains(document.activeElement)) anchor.focus();
      onClose();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [anchor, onClose]);
  return (
    <Portal>
      {/* It only listens for who looks at it, to stay. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={card}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={styles.card}
        onPointerEnter={onEnter}
        onPointerLeave={onLeave}
        onFocus={onEnter}
      >
        {children}
      </div>
    </Portal>
  );
}

function place(card: HTMLElement | null, anchor: HTMLElement): void {
  if (!card) return;
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + gap + height <= window.innerHeight || at.top < height + gap;
  card.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`;
  card.style.top = `${Math.max(8, Math.min(below ? at.bottom + gap : at.top - height - gap, window.innerHeight - height - 8))}px`;
}
