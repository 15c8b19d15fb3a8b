/** The columns of the table on a wide page: account, city, state, country, status, relationship, exec, notes, saved. */
export const wideColumns =
  'minmax(140px, 1.3fr) minmax(84px, 0.7fr) minmax(84px, 0.6fr) minmax(92px, 0.5fr) 364px 122px 96px minmax(136px, 2fr) minmax(124px, 0.8fr)';

/** The same with the place under the account's name. */
export const mediumColumns =
  'minmax(120px, 1.2fr) 364px 122px 96px minmax(140px, 1.6fr) minmax(110px, 0.8fr)';

/** The kinds of layout; each page width is in exactly one, for the order of style rules is not ours to choose. */
export const medium = '@media (min-width: 1021px) and (max-width: 1360px)';
export const narrow = '@media (min-width: 721px) and (max-width: 1020px)';
export const card = '@media (max-width: 720px)';
