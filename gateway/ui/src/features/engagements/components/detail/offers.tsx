import { Button, Subtitle2 } from '@fluentui/react-components';
import { useMaterialOffers, useReuseMaterial } from '@/api/materials';
import type { Engagement } from '@/api/types';
import { formWords } from '@/components/materials/material-words';
import { ProblemNote } from '@/components/problem-note';
import { When } from '@/components/when';
import { kindWords } from '@/lib/uploads/upload-words';
import { useDetailStyles } from './detail.styles';

/** What earlier engagements have that fits this one, to be used again with one click. */
export function Offers({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const { data: offers = [] } = useMaterialOffers(engagement.id, true);
  const reuse = useReuseMaterial(engagement.id);
  if (offers.length === 0) return null;
  return (
    <section className={styles.offers} aria-labelledby="offers">
      <Subtitle2 as="h2" id="offers" className={styles.title}>
        From earlier engagements
      </Subtitle2>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.id} className={styles.offer}>
            <span className={styles.offerName}>
              <span className={styles.strong}>{offer.name}</span>{' '}
              <span className={styles.hint}>
                {kindWords(offer.kind)} of {offer.partnerName ?? 'our company'}, {formWords(offer)}, from “
                {offer.engagementTitle}”, <When at={offer.at} />
              </span>
            </span>
            <Button
              size="small"
              disabled={reuse.isPending}
              aria-label={`Use again: ${offer.name}`}
              onClick={() => reuse.mutate(offer.id)}
            >
              Use again
            </Button>
          </li>
        ))}
      </ul>
      {reuse.error && <ProblemNote error={reuse.error} what="The material was not taken over." />}
    </section>
  );
}
