import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { meQuery } from '@/api/get-me';
import { onSignedOut } from '@/lib/api-client';
import { newQueryClient } from '@/lib/query-client';
import { AppTheme } from '@/theme/app-theme';
import { newRouter } from './router';
import { endSession } from './session-state';

const client = newQueryClient();
const router = newRouter();
onSignedOut(() => {
  if (client.getQueryData(meQuery.queryKey)) endSession();
});

/** The internal app: theme, data, pages. */
export function App() {
  return (
    <AppTheme>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </AppTheme>
  );
}
