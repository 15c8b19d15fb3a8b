import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { newQueryClient } from '@/lib/query-client';
import { AppTheme } from '@/theme/app-theme';
import { LinkPage } from './link/link-page';
import { SignedOutPage } from './pages/signed-out-page';
import { ReportPage } from './report/page/report-page';

export interface PartnerAppProps {
  readonly path: string;
  readonly search: string;
  readonly secret: string | undefined;
}

/** The two pages that a partner may see: the one that the e-mailed link opens, and the report behind it. */
export function PartnerApp({ path, search, secret }: PartnerAppProps) {
  const [client] = useState(newQueryClient);
  const parameters = new URLSearchParams(search);
  const [left, setLeft] = useState(path === '/r' && parameters.has('signed-out'));
  const leave = (): void => {
    history.replaceState(null, '', '/r?signed-out');
    setLeft(true);
    client.clear();
  };
  return (
    <AppTheme>
      <QueryClientProvider client={client}>
        {left && secret === undefined ? (
          <SignedOutPage />
        ) : path === '/report' ? (
          <ReportPage left={leave} />
        ) : (
          <LinkPage secret={secret} invalid={parameters.has('invalid')} />
        )}
      </QueryClientProvider>
    </AppTheme>
  );
}
