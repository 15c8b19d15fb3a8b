import { MyWorkPage } from '../home/my-work-page';

/** The first page of everyone is what waits for them. */
export function HomeRoute() {
  return <MyWorkPage />;
}
