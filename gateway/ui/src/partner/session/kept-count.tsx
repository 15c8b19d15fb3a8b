import { counted } from '@/lib/words';
import { deviceStorage } from '../saving/device-storage';
import { countKept, type PlacesOf } from '../saving/edit-storage';

/** Tells of what was typed on a page and is not sent: it stays on this device until the link is opened again. */
export function KeptCount({ places }: { readonly places: PlacesOf }) {
  const kept = countKept(deviceStorage(), places);
  if (kept === 0) return null;
  return (
    <p role="status">
      <strong>
        {counted(kept, 'change')} {kept === 1 ? 'is' : 'are'} not sent yet.
      </strong>{' '}
      {kept === 1 ? 'It is' : 'They are'} kept on this device and will be sent when you open the link here
      again.
    </p>
  );
}
