import { UploadArea } from '@/components/upload/upload-area';
import { Section } from '../page/section';
import { useRoom } from '../page/room-context';
import { Offers } from '../tasks/offers';
import { LinkDialog } from './link-dialog';
import { MaterialItem } from './material-item';
import { useMaterialsStyles } from './materials.styles';
import { isWithdrawn, seriesOf } from './series';
import { useUploadsOf } from './use-uploads-of';

/** What the partner has given, and the way to give more. */
export function Materials() {
  const styles = useMaterialsStyles();
  const { room } = useRoom();
  const { uploads, queue } = useUploadsOf('OTHER');
  const all = seriesOf(room.materials);
  const given = all.filter((series) => !isWithdrawn(series));
  const withdrawn = all.filter(isWithdrawn);
  return (
    <Section title="What you gave">
      {given.length === 0 && (
        <p className={styles.text}>
          Nothing yet. Files and links that you give for a task show up here, and so does whatever else you
          add.
        </p>
      )}
      <ul className={styles.list}>
        {given.map((series) => (
          <MaterialItem key={series.latest.id} series={series} />
        ))}
      </ul>
      <Offers kind="OTHER" />
      <UploadArea uploads={uploads} queue={queue} kind="OTHER" button="Add other files">
        <LinkDialog kind="OTHER" label="Give a link" name="Give a link to something else" />
      </UploadArea>
      {withdrawn.length > 0 && (
        <details className={styles.details}>
          <summary className={styles.summary}>Withdrawn ({withdrawn.length})</summary>
          <ul className={styles.list}>
            {withdrawn.map((series) => (
              <MaterialItem key={series.latest.id} series={series} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
