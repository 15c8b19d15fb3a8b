import { createRoot } from 'react-dom/client';
import { PartnerApp } from './app/partner-app';
import { rooms } from './app/rooms';
import { takeSecret } from './rooms/link/take-secret';

const root = document.getElementById('root');
const entries = rooms.map(({ entry }) => entry);
const secret = takeSecret(location, history, entries);
if (root)
  createRoot(root).render(<PartnerApp path={location.pathname} search={location.search} secret={secret} />);
