import { createBrowserRouter } from 'react-router';
import { paths } from '@/config/paths';
import { ApiRoute } from './routes/api-route';
import { DeadLettersRoute } from './routes/dead-letters-route';
import { EditEngagementRoute } from './routes/edit-engagement-route';
import { EngagementRoute } from './routes/engagement-route';
import { EngagementsRoute } from './routes/engagements-route';
import { HeatmapRoute } from './routes/heatmap-route';
import { HomeRoute } from './routes/home-route';
import { ImportRoute } from './routes/import-route';
import { MaterialsRoute } from './routes/materials-route';
import { MessagesRoute } from './routes/messages-route';
import { NotFoundRoute } from './routes/not-found-route';
import { PartnersRoute } from './routes/partners-route';
import { PreferencesRoute } from './routes/preferences-route';
import { RequestsRoute } from './routes/requests-route';
import { CrashNote } from './shell/crash-note';
import { Shell } from './shell/shell';

/** Which address shows which page. */
export const newRouter = () =>
  createBrowserRouter([
    {
      element: <Shell />,
      errorElement: <CrashNote />,
      children: [
        { path: paths.home, element: <HomeRoute /> },
        { path: paths.heatmap, element: <HeatmapRoute /> },
        { path: paths.requests, element: <RequestsRoute /> },
        { path: paths.engagements, element: <EngagementsRoute /> },
        { path: paths.newEngagement, element: <EditEngagementRoute /> },
        { path: paths.editEngagement(':id'), element: <EditEngagementRoute /> },
        { path: paths.engagement(':id'), element: <EngagementRoute /> },
        { path: paths.materials, element: <MaterialsRoute /> },
        { path: paths.imports, element: <ImportRoute /> },
        { path: paths.import(':id'), element: <ImportRoute /> },
        { path: paths.partners, element: <PartnersRoute /> },
        { path: paths.messages, element: <MessagesRoute /> },
        { path: paths.deadLetters, element: <DeadLettersRoute /> },
        { path: paths.preferences, element: <PreferencesRoute /> },
        { path: paths.apiReference, element: <ApiRoute /> },
        { path: '*', element: <NotFoundRoute /> },
      ],
    },
  ]);
