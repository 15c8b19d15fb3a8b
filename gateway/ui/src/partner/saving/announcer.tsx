import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { hidden } from '../shell/hidden';

const calm = 1_500;

const useStyles = makeStyles({ hidden });

/** Reads the save state out, once it has come to rest: never each step of it. */
export function Announcer({ words }: { readonly words: string }) {
  const styles = useStyles();
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
