import { UploadArea } from '@/components/upload/upload-area';
import { UploadRows } from '@/components/upload/upload-rows';
import { LinkDialog } from '../materials/link-dialog';
import { useUploadsOf } from '../materials/use-uploads-of';
import { useRoom } from '../page/room-context';
import type { MaterialKind } from '../types';
import { materialNoun } from '../words';
import { Offers } from './offers';

export interface UploadActProps {
  readonly kind: Exclude<MaterialKind, 'OTHER'>;
  readonly open: boolean;
}

/** What was given before, with one click; else a file or a link. Once the task is done, only what is still under way. */
export function UploadAct({ kind, open }: UploadActProps) {
  const { offers } = useRoom().room;
  const { uploads, queue } = useUploadsOf(kind);
  const offered = offers.some((offer) => offer.kind === kind);
  const noun = materialNoun[kind];
  if (!open) return uploads.files.length > 0 && <UploadRows uploads={uploads} queue={queue} />;
  return (
    <>
      <Offers kind={kind} />
      <UploadArea uploads={uploads} queue={queue} kind={kind} button={`Upload ${noun}`} primary={!offered}>
        <LinkDialog kind={kind} label="Give a link" name={`Give a link to the ${noun}`} />
      </UploadArea>
    </>
  );
}
