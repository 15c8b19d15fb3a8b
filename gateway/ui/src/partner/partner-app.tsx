import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { newQueryClient } from '@/lib/query-client';
import { AppTheme } from '@/theme/app-theme';
import { LinkPage } from './link/link-page';
import { ReportPage } from './report/page/report-page';

export interface PartnerAppProps {
  readonly path: string;
  readonly search: string;
  readonly secret: string | undefined;
}

/** The two pages that a partner may see: the one that the e-mailed link opens, and the report behind it. */
export function PartnerApp({ path, search, secret }: PartnerAppProps) {
  const [client] = useState(newQueryClient);
  const invalid = new URLSearchParams(search).has('invalid');
  return (
    <AppTheme>
      <QueryClientProvider client={client}>
        {path === '/report' ? <ReportPage /> : <LinkPage secret={secret} invalid={invalid} />}
      </QueryClientProvider>
    </AppTheme>
  );
}
