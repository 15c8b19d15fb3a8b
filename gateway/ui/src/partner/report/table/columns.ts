/** The columns of the table on a wide page: account, city, state, country, status, relationship, exec, notes, saved. */
export const wideColumns = 'minmax(150px, 1.4fr) minmax(84px, 0.8fr) 56px minmax(64px, 0.6fr) 322px 128px 100px minmax(170px, 2fr) minmax(150px, 0.9fr)';

/** The same with the place under the account's name. */
export const mediumColumns = 'minmax(130px, 1.2fr) 322px 128px 100px minmax(150px, 1.6fr) minmax(120px, 0.9fr)';

export const medium = '@media (max-width: 1320px)';
export const narrow = '@media (max-width: 1020px)';
export const card = '@media (max-width: 720px)';
