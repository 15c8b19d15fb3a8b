import { Body1Strong, Text } from '@fluentui/react-components';
import { DismissCircleRegular } from '@fluentui/react-icons';
import { Message } from '../about/message';
import type { Room } from '../types';
import { reasonWords } from '../words';
import { answerInWords } from './answer-words';
import { useDeclinedStyles } from './declined.styles';

/** Who of the partner has declined, when and why. */
export function Declined({ room }: { readonly room: Room }) {
  const styles = useDeclinedStyles();
  const { reasonCode, remark, answeredBy, contactName } = room;
  return (
    <section className={styles.card} aria-label="Your answer">
      <Body1Strong as="p" className={styles.head}>
        <DismissCircleRegular aria-hidden className={styles.sign} />
        {answerInWords(room)}.
      </Body1Strong>
      {reasonCode !== null && (
        <Text as="p" className={styles.text}>
          Reason: {reasonWords(reasonCode)}.
        </Text>
      )}
      {remark !== null && (
        <Message from={answeredBy === null || answeredBy === contactName ? 'Your remark' : answeredBy}>
          {remark}
        </Message>
      )}
    </section>
  );
}
