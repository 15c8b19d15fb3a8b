import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular, EyeRegular, OpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Material } from '@/api/types';
import { api } from '@/config/paths';
import { useMaterialsStyles } from './materials.styles';
import { PreviewDialog } from './preview-dialog';

/** Looks at a material, and takes it: a file by download, a link in a new tab that learns nothing of where one came from. */
export function MaterialActions({ material }: { material: Material }) {
  const styles = useMaterialsStyles();
  const [open, setOpen] = useState(false);
  const { id, name, form, url, preview, withdrawnAt } = material;
  if (withdrawnAt !== null) return null;
  return (
    <span className={styles.buttons}>
      {preview !== null && (
        <Button
          size="small"
          icon={<EyeRegular />}
          aria-label={`Preview ${name}`}
          onClick={() => setOpen(true)}
        >
          Preview
        </Button>
      )}
      {form === 'FILE' && (
        <Button
          as="a"
          size="small"
          icon={<ArrowDownloadRegular />}
          href={`${api.material(id)}/content`}
          download
          aria-label={`Download ${name}`}
        >
          Download
        </Button>
      )}
      {form === 'LINK' && url !== null && (
        <Button
          as="a"
          size="small"
          icon={<OpenRegular />}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`Open ${name} in a new tab`}
        >
          Open
        </Button>
      )}
      {open && <PreviewDialog material={material} onClose={() => setOpen(false)} />}
    </span>
  );
}
