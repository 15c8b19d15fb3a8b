import type { ComponentType } from 'react';

/** One kind of page that a partner's link can open. */
export interface PartnerRoom {
  /** The first part of the page's address and, below /api/partner, of its calls. */
  readonly purpose: string;
  /** The path of the links that open it. */
  readonly entry: string;
  /** What whoever opens a link reads before they continue. */
  readonly invitation: { readonly title: string; readonly text: readonly string[] };
  readonly Page: ComponentType;
}
