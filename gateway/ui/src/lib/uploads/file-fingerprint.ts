const edge = 64 * 1024;

/**
 * Tells files apart by their size and their first and last bytes: names and dates are not kept by every phone that hands
 * out the same file twice.
 */
export async function fileFingerprint(file: File): Promise<string> {
  const edges = new Blob([file.slice(0, edge), file.slice(-edge)]);
  return `${file.size}.${(await sha256(edges)) ?? `${file.lastModified}.${file.name}`}`;
}

/** Base64, as checksums of the upload protocol are written; undefined where a browser does not count, as without TLS. */
export async function sha256(content: Blob): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await content.arrayBuffer()));
  return btoa(String.fromCharCode(...digest));
}
