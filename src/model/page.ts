/** Rows of a page of the table and of the list. */
export const PAGE = 40;

/** The page with the row of this number. */
export const pageWith = (row: number): number => Math.floor(row / PAGE);

export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE));
