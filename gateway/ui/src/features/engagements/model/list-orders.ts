/** What the list can be sorted by, in words. */
export const orders = [
  ['changed', 'Last change'],
  ['title', 'Title'],
  ['state', 'State'],
  ['ou', 'OU'],
  ['organiser', 'Organizer'],
  ['firstDay', 'First day'],
  ['due', 'Next due'],
] as const;

export const usualOrder = { by: 'changed', descending: true };
