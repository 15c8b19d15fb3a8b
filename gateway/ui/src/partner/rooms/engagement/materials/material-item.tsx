import { Link } from '@fluentui/react-components';
import { DocumentRegular, ImageRegular, LinkRegular, VideoRegular } from '@fluentui/react-icons';
import { usePartnerSession } from '../../../session/partner-session';
import { fileAddress } from '../api/materials';
import type { Material } from '../types';
import { MaterialActions } from './material-actions';
import { useMaterialItemStyles } from './material-item.styles';
import { materialFacts } from './material-words';
import type { Series } from './series';

const icons = { link: LinkRegular, video: VideoRegular, image: ImageRegular, document: DocumentRegular };

/** One thing that was given: its newest version with what can be done about it, and the versions before. */
export function MaterialItem({ series: { latest, earlier } }: { readonly series: Series }) {
  const styles = useMaterialItemStyles();
  const Icon = icons[signOf(latest)];
  return (
    <li className={styles.item}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.what}>
        <MaterialName material={latest} />
        <span className={styles.facts}>{materialFacts(latest)}</span>
        {earlier.length > 0 && (
          <details>
            <summary className={styles.summary}>Earlier versions ({earlier.length})</summary>
            <ul className={styles.earlier}>
              {earlier.map((one) => (
                <li key={one.id}>
                  <MaterialName material={one} />
                  <br />
                  <span className={styles.facts}>{materialFacts(one)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <MaterialActions material={latest} />
    </li>
  );
}

/** Leads to the file or to where the link goes. */
function MaterialName({ material }: { readonly material: Material }) {
  const styles = useMaterialItemStyles();
  const { address } = usePartnerSession();
  const { form, name, url, id, withdrawnAt } = material;
  if (withdrawnAt !== null) return <span className={styles.name}>{name}</span>;
  if (form === 'FILE')
    return (
      <Link className={styles.name} href={fileAddress(address, id, 'content')} download={name}>
        {name}
      </Link>
    );
  return (
    <Link className={styles.name} href={url ?? undefined} target="_blank" rel="noreferrer">
      {name}
    </Link>
  );
}

function signOf({ form, kind, mediaType }: Material): keyof typeof icons {
  if (form === 'LINK') return 'link';
  if (kind === 'SHOWCASE_RECORDING' || mediaType?.startsWith('video/')) return 'video';
  return mediaType?.startsWith('image/') ? 'image' : 'document';
}
