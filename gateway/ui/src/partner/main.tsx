import { createRoot } from 'react-dom/client';
import { takeSecret } from './link/take-secret';
import { PartnerApp } from './partner-app';

const root = document.getElementById('root');
const secret = takeSecret(location, history);
if (root)
  createRoot(root).render(<PartnerApp path={location.pathname} search={location.search} secret={secret} />);
