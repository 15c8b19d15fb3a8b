import { MessagesPage } from '@/features/messages/components/messages-page';
import { AdministratorsOnly } from './administrators-only';

export function MessagesRoute() {
  return (
    <AdministratorsOnly>
      <MessagesPage />
    </AdministratorsOnly>
  );
}
