export interface Column {
  id: string;
  label: string;
  sort?: string;
  width: number;
  least: number;
  fixed?: boolean;
}

/** The columns of the list in their order; checkbox and account always stay. */
export const columns: Column[] = [
  { id: 'account', label: 'Account', sort: 'name', width: 214, least: 140, fixed: true },
  { id: 'location', label: 'Location', sort: 'city', width: 160, least: 80 },
  { id: 'segment', label: 'Segment', sort: 'segment', width: 96, least: 70 },
  { id: 'ou', label: 'OU', sort: 'ou', width: 100, least: 70 },
  { id: 'industry', label: 'Industry', sort: 'industry', width: 136, least: 80 },
  { id: 'ecm', label: 'ECM', sort: 'ecm', width: 112, least: 80 },
  { id: 'sellers', label: 'Sellers', width: 132, least: 80 },
  { id: 'partners', label: 'Partners', sort: 'lastReport', width: 330, least: 180, fixed: true },
];

/** What the list can be sorted by, in words. */
export const orders = columns.flatMap(({ id, label, sort }): [string, string][] =>
  sort === undefined ? [] : [[sort, id === 'partners' ? 'Last report' : label]],
);

export const checkboxWidth = 40;
export const tagWidth = 104;
export const moreWidth = 44;

/** How many tags fit into the partners column, leaving room for "+3". */
export function fittingTags(width: number): number {
  return Math.max(1, Math.floor((width - moreWidth - 12) / tagWidth));
}
