import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  ErrorCircleRegular,
  EyeRegular,
  MailRegular,
  EditRegular,
  type FluentIcon,
} from '@fluentui/react-icons';

export type Mood = 'waiting' | 'sent' | 'seen' | 'working' | 'done' | 'ended' | 'failed';

const looks: Record<Mood, { icon: FluentIcon; color: NonNullable<BadgeProps['color']> }> = {
  waiting: { icon: ClockRegular, color: 'informative' },
  sent: { icon: MailRegular, color: 'informative' },
  seen: { icon: EyeRegular, color: 'brand' },
  working: { icon: EditRegular, color: 'brand' },
  done: { icon: CheckmarkCircleRegular, color: 'success' },
  ended: { icon: DismissCircleRegular, color: 'subtle' },
  failed: { icon: ErrorCircleRegular, color: 'danger' },
};

/** A state in words with a sign of its own. */
export function StateBadge({ mood, children }: { mood: Mood; children: string }) {
  const { icon: Icon, color } = looks[mood];
  return (
    <Badge appearance="tint" color={color} icon={<Icon aria-hidden />} size="large">
      {children}
    </Badge>
  );
}
