import { Badge } from '@fluentui/react-components';
import {
  BuildingMultipleRegular,
  CalendarLtrRegular,
  PersonRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { Unseen } from '@/components/unseen';
import { counted } from '@/lib/words';
import type { Room } from '../types';
import { typeWords } from '../words';
import { datesInWords } from './dates';
import { useHeadlineStyles } from './headline.styles';

/** What the engagement is, in one line: type, dates with their zone, who organizes it, how many accounts. */
export function Headline({ room }: { readonly room: Room }) {
  const styles = useHeadlineStyles();
  return (
    <ul className={styles.facts} aria-label="The engagement">
      <li className={styles.fact}>
        <Unseen>Type:</Unseen>
        <Badge appearance="tint" color="brand" size="large">
          {typeWords(room)}
        </Badge>
      </li>
      <Fact icon={CalendarLtrRegular} name="When">
        {datesInWords(room)}
      </Fact>
      <Fact icon={PersonRegular} name="Who">
        {`Organized by ${room.organiser}`}
      </Fact>
      <Fact icon={BuildingMultipleRegular} name="About">
        {counted(room.accounts, 'account')}
      </Fact>
    </ul>
  );
}

function Fact({
  icon: Icon,
  name,
  children,
}: {
  readonly icon: FluentIcon;
  readonly name: string;
  readonly children: string;
}) {
  const styles = useHeadlineStyles();
  return (
    <li className={styles.fact}>
      <Icon aria-hidden className={styles.icon} />
      <Unseen>{name}:</Unseen>
      <span>{children}</span>
    </li>
  );
}
