import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from './problem';
import { newQueryClient } from './query-client';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watched(queryFn: () => Promise<string>) {
  const observer = new QueryObserver(newQueryClient(), { queryKey: ['accounts'], queryFn });
  const stop = observer.subscribe(() => undefined);
  return { observer, stop };
}

it('asks a service that is away again by itself until it answers, and then no more', async () => {
  const ask = vi.fn(() => Promise.reject<string>(new Problem('unavailable', 503, {}, 7)));
  const { observer, stop } = watched(ask);
  await vi.advanceTimersByTimeAsync(3_000); // two more tries, after one second and two
  expect(observer.getCurrentResult().isError).toBe(true);
  ask.mockResolvedValue('here');
  await vi.advanceTimersByTimeAsync(6_900);
  expect(observer.getCurrentResult().data).toBeUndefined();
  await vi.advanceTimersByTimeAsync(200);
  expect(observer.getCurrentResult().data).toBe('here');
  const asked = ask.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(asked);
  stop();
});

it('shows a refusal at once and does not repeat the question', async () => {
  const ask = vi.fn(() => Promise.reject<string>(new Problem('refused', 403, {})));
  const { observer, stop } = watched(ask);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(observer.getCurrentResult().isError).toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
  stop();
});
