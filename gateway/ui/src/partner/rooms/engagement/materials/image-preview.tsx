import { Button, DialogTrigger } from '@fluentui/react-components';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { usePartnerSession } from '../../../session/partner-session';
import { fileAddress } from '../api/materials';
import type { Material } from '../types';
import { useMaterialActionsStyles } from './material-actions.styles';

/** Shows a picture without leaving the page. */
export function ImagePreview({ material: { id, name } }: { readonly material: Material }) {
  const styles = useMaterialActionsStyles();
  const { address } = usePartnerSession();
  return (
    <DialogFrame
      trigger={
        <Button size="small" appearance="subtle" aria-label={`Preview ${name}`}>
          Preview
        </Button>
      }
    >
      <DialogParts
        title={name}
        action={
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary">Close</Button>
          </DialogTrigger>
        }
      >
        <img className={styles.image} src={fileAddress(address, id, 'preview')} alt={name} />
      </DialogParts>
    </DialogFrame>
  );
}
