import { useMemo } from 'react';
import { useRoom } from '../page/room-context';
import type { MaterialKind } from '../types';

/** The files of one kind on their way, and what sends them. */
export function useUploadsOf(kind: MaterialKind) {
  const { uploads, queue } = useRoom();
  return useMemo(() => {
    const files = uploads.files.filter((file) => file.kind === kind);
    const unfinished = uploads.unfinished.filter((one) => one.kind === kind);
    return { queue, uploads: { files, unfinished } };
  }, [uploads, queue, kind]);
}
