import { useQuery } from '@tanstack/react-query';
import type { Engagements } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { WorkCard, type WorkLine } from '@/components/work-card';
import { paths } from '@/config/paths';
import { engagementWorkQuery } from '../api/get-work';
import { dayRange } from '../model/days';
import { taskWords } from '../model/words';

/** What partners owe first in one's own engagements: whose it is, what, and until when. */
export function DueNext() {
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(engagementWorkQuery);
  return (
    <WorkCard
      title="Due next"
      lines={data?.next.map((owed) => line(owed, locale))}
      empty="No task is overdue or due in the next 7 days, and no invitation is about to expire."
      error={data ? null : error}
      retry={() => void refetch()}
    />
  );
}

function line(owed: Engagements['OwedNext'], locale: string): WorkLine {
  const { engagementId, title, partnerName, task, dueOn, overdue } = owed;
  const day = dayRange(dueOn, null, locale) ?? dueOn;
  const until = task === null ? `invitation expires ${day}` : `${overdue ? 'overdue since' : 'due'} ${day}`;
  return {
    words: `${partnerName}: ${task === null ? 'Answer the invitation' : taskWords(task)}`,
    to: paths.engagement(engagementId),
    more: `${title}, ${until}`,
  };
}
