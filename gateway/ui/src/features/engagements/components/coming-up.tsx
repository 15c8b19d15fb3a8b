import { useQuery } from '@tanstack/react-query';
import { useLocale } from '@/components/locale-context';
import { WorkCard } from '@/components/work-card';
import { paths } from '@/config/paths';
import { listed } from '@/lib/words';
import { engagementWorkQuery } from '../api/get-work';
import { dayRange } from '../model/days';

/** The engagements of the next four weeks: one's own for who plans them, those of their OUs for sellers. */
export function ComingUp() {
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(engagementWorkQuery);
  return (
    <WorkCard
      title="Coming up"
      lines={data?.coming.map(({ id, title, firstDay, lastDay, partners }) => ({
        words: title,
        to: paths.engagement(id),
        more: `${dayRange(firstDay, lastDay, locale) ?? firstDay}, ${withWhom(partners)}`,
      }))}
      empty="No engagement begins in the next four weeks."
      error={data ? null : error}
      retry={() => void refetch()}
    />
  );
}

function withWhom(partners: readonly string[]): string {
  return partners.length === 0 ? 'no partner has accepted yet' : `with ${listed(partners)}`;
}
