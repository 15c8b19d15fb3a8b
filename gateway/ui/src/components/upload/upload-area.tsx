import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { sizeInWords } from '@/lib/sizes';
import { largestFile } from '@/lib/uploads/upload-words';
import type { UploadQueue } from '@/lib/uploads/upload-queue';
import type { Uploads } from '@/lib/uploads/upload-view';
import { counted } from '@/lib/words';
import { Unfinished } from './unfinished';
import { UploadRows } from './upload-rows';
import { useUploadStyles } from './upload.styles';

export interface UploadAreaProps {
  readonly uploads: Uploads;
  readonly queue: UploadQueue;
  /** What goes with each file, such as the engagement and the partner. */
  readonly tags?: Record<string, string>;
  /** What the files are, where that is clear; else it is asked for each. */
  readonly kind?: string;
  readonly button?: string;
  /** Whether choosing files is what one is most likely to do here. */
  readonly primary?: boolean;
  /** What else can be done instead, beside the button. */
  readonly children?: ReactNode;
}

const noTags = {};

/** Takes files by button or by dropping, several at once, and shows each on its way. */
export function UploadArea({
  uploads,
  queue,
  tags = noTags,
  kind,
  button = 'Choose files',
  primary = false,
  children,
}: UploadAreaProps) {
  const styles = useUploadStyles();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const ready = uploads.files.filter(({ state }) => state === 'ready').length;
  const take = (files: FileList | null): void => {
    queue.add([...(files ?? [])], tags, kind);
    if (input.current) input.current.value = '';
  };
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div className={styles.area}>
      {/* Dropping is the mouse's way to what the button offers to everyone. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => (drag(event, false), take(event.dataTransfer.files))}
      >
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          icon={<ArrowUploadRegular />}
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          {button}
        </Button>
        {children}
        <input
          ref={input}
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Files to upload"
          className={styles.input}
          onChange={(event) => take(event.target.files)}
        />
        <span id={hint}>
          <span className={styles.hint}>or drop them here. </span>Up to {sizeInWords(largestFile)} each.
        </span>
      </div>
      <Unfinished uploads={uploads} queue={queue} />
      <UploadRows uploads={uploads} queue={queue} />
      {ready > 0 && (
        <div>
          <Button appearance="primary" onClick={() => queue.startReady()}>
            Upload {counted(ready, 'file')}
          </Button>
        </div>
      )}
    </div>
  );
}
