import { Button } from '@fluentui/react-components';
import { usePartnerSession } from '../../../session/partner-session';
import { fileAddress } from '../api/materials';
import type { Material } from '../types';
import { ImagePreview } from './image-preview';
import { useMaterialActionsStyles } from './material-actions.styles';
import { Replace } from './replace';
import { Withdraw } from './withdraw';

/** What can be done about something that was given, each button named with it. */
export function MaterialActions({ material }: { readonly material: Material }) {
  const styles = useMaterialActionsStyles();
  const { address } = usePartnerSession();
  const { id, name, preview, withdrawnAt } = material;
  if (withdrawnAt !== null) return null;
  return (
    <div className={styles.actions}>
      {preview === 'IMAGE' && <ImagePreview material={material} />}
      {preview === 'PDF' && (
        <Button
          as="a"
          size="small"
          appearance="subtle"
          href={fileAddress(address, id, 'preview')}
          target="_blank"
          rel="noreferrer"
          aria-label={`Preview ${name} in a new tab`}
        >
          Preview
        </Button>
      )}
      <Replace material={material} />
      <Withdraw material={material} />
    </div>
  );
}
