import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Material } from '@/api/types';
import { useUploadStyles } from '@/components/upload/upload.styles';

/** Uploads a newer version of a file; the older one stays in reach. */
export function ReplaceMaterial({ material, onFile }: { material: Material; onFile: (file: File) => void }) {
  const styles = useUploadStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file) onFile(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`New version of ${material.name}`}
        onClick={() => input.current?.click()}
      >
        New version
      </Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={`File of the new version of ${material.name}`}
        className={styles.input}
        onChange={(event) => take(event.target.files?.[0])}
      />
    </>
  );
}
