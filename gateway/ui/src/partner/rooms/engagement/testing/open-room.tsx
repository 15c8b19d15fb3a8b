import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { server } from '@/testing/server';
import { openPage } from '../../../testing/open-page';
import type { Room } from '../types';
import { RoomServer, subject } from './room-server';

/** A service with this engagement, which answers from now on. */
export function startedRoom(room: Room): RoomServer {
  const pep = new RoomServer(room);
  document.cookie = 'XSRF-TOKEN=token';
  server.use(...pep.handlers);
  return pep;
}

/** Opens the page of an engagement; asked anew for each test, for uploads outlive a page. */
export function openRoom(path = `/engagement/${subject}`): UserEvent {
  openPage(path);
  return userEvent.setup();
}

/** Lets the page look again, as when one comes back to its tab. */
export function comeBack(): void {
  vi.setSystemTime(Date.now() + 10_000);
  window.dispatchEvent(new Event('visibilitychange'));
}
