/** Which link a page is for: what its link was given for, and of what. */
export interface PartnerAddress {
  readonly purpose: string;
  /** Undefined where the address does not say; then the link counts that this browser opened last. */
  readonly subject: string | undefined;
}

const pattern = /^\/([a-z-]+)(?:\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?\/?$/i;

/** Reads an address such as /report/0000000b-0000-4000-8000-000000000001; undefined where it is none of a page. */
export function partnerAddress(path: string): PartnerAddress | undefined {
  const [, purpose, subject] = pattern.exec(path) ?? [];
  return purpose === undefined ? undefined : { purpose, subject: subject?.toLowerCase() };
}
