import type { PlacesOf } from '../saving/edit-storage';
import { NoticePage } from '../shell/notice-page';
import { KeptCount } from './kept-count';

/** One has left of one's own accord; nothing of the page is in sight any more. */
export function SignedOutPage({ places }: { readonly places: PlacesOf }) {
  return (
    <NoticePage title="You are signed out">
      <p>What you saved is safe. To continue, open the link in your email again.</p>
      <KeptCount places={places} />
    </NoticePage>
  );
}
