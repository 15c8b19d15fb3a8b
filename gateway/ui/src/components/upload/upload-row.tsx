import { Button, mergeClasses, ProgressBar, Select } from '@fluentui/react-components';
import { DismissRegular, PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { sizeInWords } from '@/lib/sizes';
import type { UploadQueue } from '@/lib/uploads/upload-queue';
import type { UploadView } from '@/lib/uploads/upload-view';
import { kindWords, materialKinds } from '@/lib/uploads/upload-words';
import { useUploadStyles } from './upload.styles';

/** One file: how far it is, why it does not go on, and what can be done about that. */
export function UploadRow({ file, queue }: { file: UploadView; queue: UploadQueue }) {
  const styles = useUploadStyles();
  const { id, name, size, sent, state, problem } = file;
  const under = state === 'sending' || state === 'away' || state === 'paused' || state === 'waiting';
  // Read out is each change of state, and not each step of the way.
  const moving = state === 'sending' && sent < size;
  const failed = state === 'failed' || state === 'refused';
  return (
    <li className={styles.file} aria-label={name}>
      <span className={styles.name}>
        {name} <span className={styles.size}>{sizeInWords(size)}</span>
      </span>
      <div className={styles.buttons}>
        {state === 'ready' && (
          <Select
            size="small"
            aria-label={`What ${name} is`}
            value={file.kind}
            onChange={(_, { value }) => queue.setKind(id, value)}
          >
            {materialKinds.map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </Select>
        )}
        {(state === 'sending' || state === 'away') && (
          <Button size="small" icon={<PauseRegular />} onClick={() => queue.pause(id)}>
            Pause
          </Button>
        )}
        {(state === 'paused' || state === 'failed') && (
          <Button size="small" icon={<PlayRegular />} onClick={() => queue.resume(id)}>
            {state === 'paused' ? 'Resume' : 'Try again'}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={under ? `Cancel the upload of ${name}` : `Remove ${name} from this list`}
          onClick={() => queue.remove(id)}
        />
      </div>
      {under && (
        <ProgressBar
          className={styles.wide}
          value={size === 0 ? 0 : sent / size}
          aria-label={`${name}: ${share(file)} uploaded`}
        />
      )}
      {state !== 'ready' && (
        <span className={mergeClasses(styles.words, failed && styles.failed)}>
          {moving && `${share(file)} uploaded`}
          <span role="status">
            {!moving && wordsOf(file)} {problem}
          </span>
        </span>
      )}
    </li>
  );
}

function wordsOf(file: UploadView): string {
  switch (file.state) {
    case 'waiting':
      return 'Waits for the others.';
    case 'sending':
      return 'Checking the file.';
    case 'paused':
      return `Paused at ${share(file)}`;
    case 'away':
      return `${share(file)} uploaded; it continues by itself.`;
    case 'failed':
      return `Stopped at ${share(file)}; nothing is lost.`;
    case 'refused':
      return 'Not uploaded.';
    case 'done':
      return `Uploaded as ${kindWords(file.kind).toLowerCase()}.`;
    case 'ready':
      return '';
  }
}

const share = ({ sent, size }: UploadView): string => `${Math.floor((100 * sent) / Math.max(1, size))}%`;
