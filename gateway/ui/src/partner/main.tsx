import { createRoot } from 'react-dom/client';
import { AppTheme } from '@/theme/app-theme';

const root = document.getElementById('root');
if (root) createRoot(root).render(<AppTheme>Account report</AppTheme>);
