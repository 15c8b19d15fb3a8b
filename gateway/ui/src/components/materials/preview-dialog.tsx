import { Button } from '@fluentui/react-components';
import type { Material } from '@/api/types';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { api } from '@/config/paths';
import { formWords, giverWords } from './material-words';
import { useMaterialsStyles } from './materials.styles';

/**
 * Shows an image, or a PDF in a frame. Neither can run anything: the answer's own policy is a sandbox. As an attribute of the
 * frame it would stop the browser's viewer of PDFs, too.
 */
export function PreviewDialog({ material, onClose }: { material: Material; onClose: () => void }) {
  const styles = useMaterialsStyles();
  const address = `${api.material(material.id)}/preview`;
  return (
    <DialogFrame open className={styles.preview} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogParts
        title={material.name}
        action={
          <Button as="a" appearance="primary" href={`${api.material(material.id)}/content`} download>
            Download
          </Button>
        }
        others={<Button onClick={onClose}>Close</Button>}
      >
        <p className={styles.hint}>
          {formWords(material)}; from {giverWords(material)}
        </p>
        {material.preview === 'IMAGE' ? (
          <img src={address} alt={`Preview of ${material.name}`} className={styles.image} />
        ) : (
          <iframe src={address} title={`Preview of ${material.name}`} className={styles.frame} />
        )}
      </DialogParts>
    </DialogFrame>
  );
}
