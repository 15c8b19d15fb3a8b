import { useEffect, useState } from 'react';
import { useReportBarStyles } from './report-bar.styles';

const calm = 1_500;

/** Reads the save state out, once it has come to rest: never each step of it. */
export function Announcer({ words }: { readonly words: string }) {
  const styles = useReportBarStyles();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), calm);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {said}
    </div>
  );
}
