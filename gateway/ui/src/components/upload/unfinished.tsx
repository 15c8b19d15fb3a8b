import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { sizeInWords } from '@/lib/sizes';
import type { UploadQueue } from '@/lib/uploads/upload-queue';
import type { Uploads } from '@/lib/uploads/upload-view';

/** What was begun on an earlier visit: the browser needs the file once more, then only the rest is sent. */
export function Unfinished({ uploads, queue }: { uploads: Uploads; queue: UploadQueue }) {
  return uploads.unfinished.map(({ key, name, size }) => (
    <MessageBar key={key} intent="info" layout="multiline">
      <MessageBarBody>
        “{name}” ({sizeInWords(size)}) is not complete yet. Choose the same file again, and only the rest is
        uploaded.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void queue.discard(key)}>
          Discard
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
