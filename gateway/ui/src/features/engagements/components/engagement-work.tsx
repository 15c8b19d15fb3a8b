import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/get-me';
import type { Engagements } from '@/api/types';
import { PageLink, WorkCard, type WorkLine } from '@/components/work-card';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { engagementWorkQuery } from '../api/get-work';
import { mayPlan } from '../model/roles';

/** What waits in engagements: one's own for who plans them, those of their OUs for sellers. */
export function EngagementWork() {
  const { data: me } = useMe();
  const { data, error, refetch } = useQuery(engagementWorkQuery);
  const plans = mayPlan(me);
  return (
    <WorkCard
      title={plans ? 'My engagements' : 'Engagements of my OUs'}
      lines={data && (plans ? linesToPlan(data) : linesToKnow(data))}
      empty={
        plans ? (
          <>
            Nothing waits for you. To bring partners and sellers together,{' '}
            <PageLink to={paths.newEngagement}>start an engagement</PageLink>.
          </>
        ) : (
          <>
            Partners have added no material in the last 14 days. Here are{' '}
            <PageLink to={paths.materials}>all materials</PageLink>.
          </>
        )
      }
      error={data ? null : error}
      retry={() => void refetch()}
    />
  );
}

type Work = Engagements['WorkView'];
type CountedLine = WorkLine & { readonly count: number };

const mine = `${paths.engagements}?mine=true`;
const isAre = (count: number, words: string): string =>
  `${counted(count, words)} ${count === 1 ? 'is' : 'are'}`;
const some = (lines: readonly CountedLine[]): WorkLine[] => lines.filter(({ count }) => count > 0);

function linesToPlan(work: Work): WorkLine[] {
  return some([
    {
      count: work.overdue,
      words: `${isAre(work.overdue, 'task')} overdue`,
      to: `${mine}&attention=OVERDUE`,
      more: 'Remind the partners, or move the due dates.',
    },
    {
      count: work.expiring,
      words: `${counted(work.expiring, 'invitation')} ${work.expiring === 1 ? 'expires' : 'expire'} soon`,
      to: `${mine}&attention=EXPIRING`,
    },
    {
      count: work.answers,
      words: `${counted(work.answers, 'invitation')} without an answer`,
      to: `${mine}&attention=ANSWERS`,
    },
    {
      count: work.dueSoon,
      words: `${isAre(work.dueSoon, 'task')} due in the next 7 days`,
      to: `${mine}&state=PREPARING`,
    },
    {
      count: work.newMaterials,
      words: counted(work.newMaterials, 'new material'),
      to: `${mine}&attention=MATERIALS`,
    },
    {
      count: work.drafts,
      words: `${isAre(work.drafts, 'draft')} not published yet`,
      to: `${mine}&state=DRAFT`,
    },
  ]);
}

function linesToKnow(work: Work): WorkLine[] {
  return some([
    {
      count: work.newMaterials,
      words: `${counted(work.newMaterials, 'new material')} from partners`,
      to: paths.materials,
      more: 'Get to know the partners before you meet them.',
    },
  ]);
}
