/** A list that views are kept of, and how they speak of it. */
export interface ViewedList {
  readonly address: string;
  /** Filter and order of an address, so that the same filter and order are the same text. */
  readonly normal: (parameters: URLSearchParams) => string;
  /** "the filters and the sort order that you see now". */
  readonly keeps: string;
  /** What others see of it: "the accounts of their own OUs". */
  readonly seen: string;
  /** What opens with the favourite view: "the heatmap". */
  readonly page: string;
  /** What is there whatever happens to views: "Accounts and reports". */
  readonly things: string;
}
