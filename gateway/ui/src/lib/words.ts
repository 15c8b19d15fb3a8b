/** "1,755": a number as it is read. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** "1 account", "3 accounts". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** "a", "a and b", "a, b and c"; with another last word if wanted. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1] ?? ''}`;
}

/** The part of an address that tells people of one company apart. */
export function mailName(address: string): string {
  return address.split('@')[0] ?? address;
}
