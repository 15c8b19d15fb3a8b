import type { DeclineReason, MaterialKind, Room, TaskKind } from './types';

const types: Record<Room['type'], readonly [name: string, phrase: string]> = {
  CO_SELL: ['Co-Sell', 'a Co-Sell'],
  ACCELERATE: ['Accelerate', 'an Accelerate'],
  SHOWCASE: ['Showcase', 'a Showcase'],
};

/** "Co-Sell". */
export const typeWords = ({ type }: Pick<Room, 'type'>): string => types[type][0];

/** "a Co-Sell". */
export const typePhrase = ({ type }: Pick<Room, 'type'>): string => types[type][1];

/** Why a partner declines, in the order in which it is asked. */
export const declineReasons: readonly (readonly [code: DeclineReason, words: string])[] = [
  ['CAPACITY', 'No capacity'],
  ['TIMING', 'The dates do not suit'],
  ['NO_FIT', 'The accounts do not suit'],
  ['CONFLICT', 'Conflict of interest'],
  ['OTHER', 'Another reason'],
];

export const reasonWords = (code: DeclineReason): string =>
  declineReasons.find(([one]) => one === code)?.[1] ?? code;

export interface TaskWords {
  readonly title: string;
  /** What it is, for who has never done it. */
  readonly text: string;
}

export const taskWords: Record<TaskKind, TaskWords> = {
  HEATMAP: {
    title: 'Complete heatmap',
    text: 'Say where each account stands with you: target, past or active customer, and whom you know there.',
  },
  SHOWCASE_RECORDING: {
    title: 'Upload showcase recording',
    text: 'A recording that shows the sellers what you do: a file of up to 2 GB, or a link.',
  },
  SUPERPOWER_SLIDE: {
    title: 'Upload superpower slide',
    text: 'One slide that says what you are best at: a file, or a link.',
  },
  PREP_CALL: {
    title: 'Prep call',
    text: 'A short call with the organizer before the first session.',
  },
};

/** What is given for a task, as it is called in a sentence. */
export const materialNoun: Record<MaterialKind, string> = {
  SHOWCASE_RECORDING: 'recording',
  SUPERPOWER_SLIDE: 'slide',
  OTHER: 'file',
};

export const materialWords: Record<MaterialKind, string> = {
  SHOWCASE_RECORDING: 'Showcase recording',
  SUPERPOWER_SLIDE: 'Superpower slide',
  OTHER: 'Other material',
};
