import type { UploadQueue } from '@/lib/uploads/upload-queue';
import type { Uploads } from '@/lib/uploads/upload-view';
import { UploadRow } from './upload-row';
import { useUploadStyles } from './upload.styles';

/** The files on their way, for where no more are taken. */
export function UploadRows({ uploads, queue }: { uploads: Uploads; queue: UploadQueue }) {
  const styles = useUploadStyles();
  if (uploads.files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="Uploads">
      {uploads.files.map((file) => (
        <UploadRow key={file.id} file={file} queue={queue} />
      ))}
    </ul>
  );
}
