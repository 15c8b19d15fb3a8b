/** Minutes as people type them; undefined when it is no whole number between 1 and 1440. */
export function minutesOf(text: string): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text.trim()) && value >= 1 && value <= 1440 ? value : undefined;
}

export const minutesRule = 'Enter a whole number of minutes from 1 to 1440 (24 hours)';
