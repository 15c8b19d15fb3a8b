/** Names out of a pasted list: lines, commas, semicolons or tabs; each once. */
export function namesIn(text: string): string[] {
  const names = text.split(/[\n\r,;\t]+/).map((name) => name.trim().replace(/^["']|["']$/g, ''));
  return [...new Set(names.filter(Boolean))];
}

export interface Chosen {
  id: string;
  name: string;
}

/** A partner that can be chosen, and how many active contacts it has. */
export interface Choosable extends Chosen {
  shortName: string;
  contacts: number;
}

/** Whom a picker offers. */
export interface PartnerDirectory {
  partners: readonly Choosable[];
  error: Error | null;
  refetch: () => void;
}

/** Adds partners that are not chosen yet, in the order given. */
export function joined(chosen: readonly Chosen[], more: readonly Chosen[]): Chosen[] {
  return [...new Map([...chosen, ...more].map((one) => [one.id, one])).values()];
}
