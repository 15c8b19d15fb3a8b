import type { Engagement } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { PersonName } from '@/components/person-name';
import { When } from '@/components/when';
import { PageLink } from '@/components/work-card';
import { zoneInWords } from '@/lib/times';
import { counted } from '@/lib/words';
import { dayRange } from '../../model/days';
import { heatmapAddress } from '../../model/addresses';
import { Readiness } from '../readiness';
import { useDetailStyles } from './detail.styles';
import { StateSteps } from './state-steps';

/** Who, when, for which accounts, and how far it is. */
export function EngagementHead({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const { locale } = useLocale();
  const { state, organiser, ou, firstDay, lastDay, zone, accounts, sellers, readiness } = engagement;
  const days = dayRange(firstDay, lastDay, locale);
  const facts = [
    ['When', days === undefined ? 'No dates yet' : `${days}, ${zoneInWords(zone, locale)}`],
    ['OU', ou],
    ['Organizer', organiser.name === '' ? <PersonName key="who" email={organiser.email} /> : organiser.name],
    [
      'Accounts',
      <PageLink key="accounts" to={heatmapAddress(engagement)}>
        {counted(accounts, 'account')} of {counted(sellers, 'seller')}
      </PageLink>,
    ],
    ['Changed', <When key="changed" at={engagement.changedAt} />],
  ] as const;
  return (
    <div className={styles.head}>
      <StateSteps state={state} />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.factName}>{name}</dt>
            <dd className={styles.factValue}>{value}</dd>
          </div>
        ))}
        {readiness !== null && (
          <div className={styles.ready}>
            <dt className={styles.factName}>Readiness</dt>
            <dd className={styles.factValue}>
              <Readiness value={readiness} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
