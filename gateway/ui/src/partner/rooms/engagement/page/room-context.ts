import { createContext, useContext } from 'react';
import type { UploadQueue } from '@/lib/uploads/upload-queue';
import type { Uploads } from '@/lib/uploads/upload-view';
import type { Room } from '../types';

/** What the parts of the page share. */
export interface RoomState {
  readonly room: Room;
  readonly uploads: Uploads;
  readonly queue: UploadQueue;
}

export const RoomContext = createContext<RoomState | undefined>(undefined);

export function useRoom(): RoomState {
  const state = useContext(RoomContext);
  if (!state) throw new Error('There is no room around this component');
  return state;
}
