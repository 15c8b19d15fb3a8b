import { useState } from 'react';
import { usePreferences } from '@/api/preferences';
import type { SendTarget } from '@/api/send-target';
import { useLocale } from '@/components/locale-context';
import { minutesOf } from '@/components/minutes';
import type { Chosen } from '@/components/partner-picker/names';
import { dateInDays } from '@/lib/times';
import { useDebounced } from '@/lib/use-debounced';
import { useRequestPreview, useSeenAccounts, type SendWish } from '../api/preview-request';
import type { NewSending } from '../api/send-requests';

export const longestMessage = 2000;

/** More accounts than this for one partner need a confirmation. */
export const many = 500;

/** Everything that the dialog collects before it sends, and what the service says of it. */
export function useDraft(target: SendTarget) {
  const { zone } = useLocale();
  const [partners, setPartners] = useState<Chosen[]>(target.partners ?? []);
  const [dueOn, setDueOn] = useState(() => dateInDays(14, zone));
  const [message, setMessage] = useState('');
  const [wish, setWish] = useState<SendWish>({ leaveOutAskedLately: false, onlyMissingOrStale: false });
  const [sure, setSure] = useState(false);
  const [typedDelay, setDelay] = useState<string>();
  const preferences = usePreferences();
  const delay = typedDelay ?? (preferences.data ? String(preferences.data.delayMinutes) : '');
  const partnerIds = partners.map(({ id }) => id);
  const seen = useSeenAccounts(target);
  const preview = useRequestPreview(partnerIds, seen.data?.seen, wish);
  const asked = partners.length === 0 ? [] : (preview.data?.partners ?? []);
  const accounts = seen.data?.accounts ?? target.count;
  const today = dateInDays(0, zone);
  const problems = asked.flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : []));
  const request: NewSending = {
    partnerIds,
    selection: { seen: seen.data?.seen ?? '' },
    ...wish,
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
    wish,
    setWish,
    delay,
    setDelay,
    today,
    preferences: preferences.data,
    seen,
    preview,
    asked,
    accounts,
    problems,
    most: Math.max(0, ...(asked.length > 0 ? asked.map((one) => one.accounts) : [accounts])),
    sure,
    setSure,
    request,
    settledMessage: useDebounced(request.message, 500),
    late: dueOn !== '' && dueOn < today,
    wrongDelay: delay !== '' && minutesOf(delay) === undefined,
  };
}

export type Draft = ReturnType<typeof useDraft>;

/** Why it cannot be sent yet; undefined when it can. */
export function hindrance(draft: Draft): string | undefined {
  const { partners, accounts, asked, problems, seen, most, sure, late, wrongDelay, message } = draft;
  if (partners.length === 0) return 'Choose at least one partner';
  if (accounts === 0) return 'No account is left to ask about';
  if (seen.error) return 'These accounts cannot be sent as they are';
  if (!seen.data) return 'Loading the accounts';
  if (problems.length > 0) return 'Remove the partners that cannot be asked';
  if (asked.length > 0 && asked.every((one) => one.accounts === 0)) return 'There is nothing left to ask';
  if (most > many && !sure) return 'Confirm that you want to ask about so many accounts';
  if (late) return 'The due date is in the past';
  if (wrongDelay) return 'The notification delay is not valid';
  return message.length > longestMessage ? 'The message is too long' : undefined;
}
