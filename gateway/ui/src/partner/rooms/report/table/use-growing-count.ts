import { useEffect, useState, startTransition } from 'react';

const first = 80;
const step = 160;

/** How many rows are there yet: the first ones at once, the rest in pieces that never hold up typing. */
export function useGrowingCount(ids: readonly string[]): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= ids.length) return;
    const timer = setTimeout(() => startTransition(() => setCount((shown) => shown + step)), 16);
    return () => clearTimeout(timer);
  }, [count, ids.length]);
  return count;
}
