const kinds: readonly (readonly [RegExp, string])[] = [
  [/presentationml|powerpoint|opendocument\.presentation/, 'presentation'],
  [/wordprocessingml|msword|opendocument\.text/, 'text document'],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet/, 'spreadsheet'],
  [/^application\/pdf$/, 'PDF document'],
  [/^application\/(zip|x-7z|x-rar|gzip)/, 'archive'],
  [/^text\/plain/, 'plain text'],
];

/** What a file is, as its content says: "PNG image", "presentation". */
export function mediaWords(mediaType: string | null): string {
  if (mediaType === null || mediaType === '' || mediaType === 'application/octet-stream')
    return 'unknown kind of file';
  const known = kinds.find(([pattern]) => pattern.test(mediaType))?.[1];
  if (known !== undefined) return known;
  const [, main = '', form = ''] = /^(image|video|audio|text)\/(?:x-)?([\w.+-]+)$/.exec(mediaType) ?? [];
  return main === '' ? mediaType : `${(form.split('+')[0] ?? form).toUpperCase()} ${main}`;
}

/** The host that a link leads to. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
