import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useDebounced } from '@/lib/use-debounced';

export interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (value: string) => void;
  className?: string;
}

/** A search that follows the typing after a short pause, and the address when that changes. */
export function SearchField({ label, value, onSearch, className }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const settled = useDebounced(text);
  useEffect(() => {
    if (settled === text && settled !== value) onSearch(settled);
    // Only a settled text is news; a new value from outside is taken over above.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <SearchBox
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(_, data) => setText(data.value)}
      className={className}
    />
  );
}
