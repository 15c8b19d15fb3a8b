import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

/** Whether the session ended under an open page; what is typed there stays. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => ended);
}

export function endSession(): void {
  set(true);
}

export function resumeSession(): void {
  set(false);
}

function set(value: boolean): void {
  ended = value;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
