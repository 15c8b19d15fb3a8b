import { useNavigate } from 'react-router';
import { paths } from '@/config/paths';
import { PreferencesPanel } from '@/features/preferences/components/preferences-panel';
import { HeatmapRoute } from './heatmap-route';

/** Where a digest's last line leads: the preferences, open beside the heatmap. */
export function PreferencesRoute() {
  const navigate = useNavigate();
  return (
    <>
      <HeatmapRoute />
      <PreferencesPanel onClose={() => void navigate(paths.heatmap)} />
    </>
  );
}
