import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { usePartners } from '@/api/get-partners';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useTableStyles } from '@/components/table.styles';
import { useParameter } from '@/lib/use-parameter';
import { counted } from '@/lib/words';
import { newPartner } from '../model/partner-draft';
import { PartnerPanel } from './partner-panel';
import { PartnersTable } from './partners-table';

/** The directory of partners and their contacts. */
export function PartnersPage() {
  const table = useTableStyles();
  const [q, setQ] = useParameter('q');
  const [opened, setOpened] = useParameter('partner');
  const { data, error, refetch } = usePartners(q);
  const partner = opened === 'new' ? newPartner : data?.find(({ id }) => id === opened);
  return (
    <Page
      title="Partners"
      subtitle={data && counted(data.length, 'partner')}
      actions={
        <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpened('new')}>
          Add a partner
        </Button>
      }
    >
      <div className={table.tools}>
        <SearchField label="Search partners" value={q} onSearch={setQ} />
      </div>
      {error && (
        <ProblemNote error={error} what="The partners could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the partners" />}
      {data && data.length > 0 && <PartnersTable partners={data} onOpen={setOpened} />}
      {data?.length === 0 && (
        <EmptyNote title={q === '' ? 'No partners yet' : 'No partner matches'}>
          {q === ''
            ? 'Add the first partner and its contacts; then ECMs can ask it for reports.'
            : 'Search for another part of the name.'}
        </EmptyNote>
      )}
      {partner && <PartnerPanel key={opened} partner={partner} onClose={() => setOpened('')} />}
    </Page>
  );
}
