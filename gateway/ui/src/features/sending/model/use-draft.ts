import { useState } from 'react';
import { usePreferences } from '@/api/preferences';
import type { SendTarget } from '@/api/send-target';
import type { NewReportRequest } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { minutesOf } from '@/components/minutes';
import { dateInDays } from '@/lib/times';
import { useDebounced } from '@/lib/use-debounced';
import { useRequestPreview } from '../api/preview-request';
import type { Chosen } from './names';

export const longestMessage = 2000;

/** Everything that the dialog collects before it sends, and what the service says of it. */
export function useDraft(target: SendTarget) {
  const { zone } = useLocale();
  const [partners, setPartners] = useState<Chosen[]>(target.partners ?? []);
  const [dueOn, setDueOn] = useState(() => dateInDays(14, zone));
  const [message, setMessage] = useState('');
  const [leaveOut, setLeaveOut] = useState(false);
  const [typedDelay, setDelay] = useState<string>();
  const preferences = usePreferences();
  const delay = typedDelay ?? (preferences.data ? String(preferences.data.delayMinutes) : '');
  const partnerIds = partners.map(({ id }) => id);
  const preview = useRequestPreview(partnerIds, target.selection);
  const excluded = new Set([
    ...target.excludeAccountIds,
    ...(leaveOut ? (preview.data?.askedLately ?? []).map((one) => one.accountId) : []),
  ]);
  const accounts = Math.max(0, (preview.data?.accounts ?? target.count) - excluded.size);
  const today = dateInDays(0, zone);
  const problems =
    partners.length === 0
      ? []
      : (preview.data?.partners ?? []).flatMap(({ name, problem }) =>
          problem ? [`${name}: ${problem}`] : [],
        );
  const request: NewReportRequest = {
    partnerIds,
    selection: target.selection,
    excludeAccountIds: [...excluded],
    dueOn: dueOn === '' ? null : dueOn,
    message: message.trim() === '' ? null : message.trim(),
  };
  return {
    partners,
    setPartners,
    dueOn,
    setDueOn,
    message,
    setMessage,
    leaveOut,
    setLeaveOut,
    delay,
    setDelay,
    today,
    preferences: preferences.data,
    preview,
    excluded,
    accounts,
    problems,
    request,
    settledMessage: useDebounced(request.message, 500),
    late: dueOn !== '' && dueOn < today,
    wrongDelay: delay !== '' && minutesOf(delay) === undefined,
  };
}

export type Draft = ReturnType<typeof useDraft>;

/** Why it cannot be sent yet; undefined when it can. */
export function hindrance({ partners, accounts, late, wrongDelay, message }: Draft): string | undefined {
  if (partners.length === 0) return 'Choose at least one partner';
  if (accounts === 0) return 'No account is left to ask about';
  if (late) return 'The due date is in the past';
  if (wrongDelay) return 'The notification delay is not valid';
  return message.length > longestMessage ? 'The message is too long' : undefined;
}
