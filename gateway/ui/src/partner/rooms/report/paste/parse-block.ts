const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;

/** The cells of a block copied from a spreadsheet: tabs between cells, quotes around cells that hold tabs or lines. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(pattern)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return withoutEmptyEnd(lines);
}

/** Spreadsheets end a block with a line break; the line after it is none. */
function withoutEmptyEnd(lines: readonly string[][]): readonly string[][] {
  const last = lines.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  return lines.slice(0, last + 1);
}

/** The block as a spreadsheet would have put it on the clipboard. */
export function writeBlock(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
