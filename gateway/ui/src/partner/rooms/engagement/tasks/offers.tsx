import { Button } from '@fluentui/react-components';
import { DocumentArrowRightRegular } from '@fluentui/react-icons';
import { shortDay } from '../../../shell/moments';
import { reuse } from '../api/materials';
import { ActFailed } from '../page/act-failed';
import { useRoom } from '../page/room-context';
import { useAct } from '../page/use-act';
import type { Material, MaterialKind } from '../types';
import { materialNoun } from '../words';
import { useOffersStyles } from './offers.styles';

/** What the partner gave for an earlier engagement on the same accounts: one click gives it for this one. */
export function Offers({ kind }: { readonly kind: MaterialKind }) {
  const styles = useOffersStyles();
  const { offers } = useRoom().room;
  const reusing = useAct(reuse);
  const fitting = offers.filter((offer) => offer.kind === kind);
  if (fitting.length === 0) return null;
  return (
    <div className={styles.offers}>
      <p className={styles.lead}>You gave {fitting.length === 1 ? 'this' : 'these'} before:</p>
      <ul className={styles.list}>
        {fitting.map((offer) => (
          <li key={offer.id} className={styles.offer}>
            <span className={styles.words}>
              <strong className={styles.name}>{offer.name}</strong> {originOf(offer)}
            </span>
            <Button
              appearance="primary"
              icon={<DocumentArrowRightRegular />}
              aria-label={`Use this ${materialNoun[kind]}: ${offer.name}`}
              disabledFocusable={reusing.isPending}
              onClick={() => reusing.mutate(offer.id)}
            >
              Use this {materialNoun[kind]}
            </Button>
          </li>
        ))}
      </ul>
      <ActFailed what="It was not taken over" error={reusing.error} />
    </div>
  );
}

function originOf({ from, by, at }: Material): string {
  return `${from === null ? '' : `for “${from}”, `}${shortDay(at)}, by ${by}`;
}
