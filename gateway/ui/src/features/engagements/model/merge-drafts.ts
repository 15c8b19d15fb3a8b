import { fieldNames, same, type DraftFields, type FieldName } from './draft-fields';

export interface Conflict {
  readonly name: FieldName;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly fields: DraftFields;
  /** What both have changed to something different; mine stands in the fields until somebody chooses. */
  readonly conflicts: readonly Conflict[];
  /** What only the other has changed. */
  readonly taken: readonly FieldName[];
}

export interface Sides {
  /** What the service had when I last heard of it. */
  readonly base: DraftFields;
  /** What I last told the service. */
  readonly told: DraftFields;
  readonly mine: DraftFields;
  readonly theirs: DraftFields;
}

/** Joins my changes with somebody else's: lists take both, a text that both have changed is left to choose. */
export function mergeDrafts({ base, told, mine, theirs }: Sides): Merged {
  const fields: Record<string, DraftFields[FieldName]> = {};
  const conflicts: Conflict[] = [];
  const taken: FieldName[] = [];
  for (const name of fieldNames) {
    const [before, own, other] = [base[name], mine[name], theirs[name]];
    const changed = !same(own, told[name]);
    const theyChanged = !same(other, before);
    fields[name] = changed ? own : other;
    if (!theyChanged) continue;
    if (!changed || typeof own !== 'string') taken.push(name);
    if (changed && typeof own === 'string' && typeof other === 'string' && own !== other)
      conflicts.push({ name, mine: own, theirs: other });
    if (changed && typeof own !== 'string' && typeof other !== 'string')
      fields[name] = joined(before as readonly string[], own, other);
  }
  return { fields: fields as unknown as DraftFields, conflicts, taken };
}

/** What either has added, without what either has removed. */
function joined(before: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const removed = before.filter((one) => !mine.includes(one) || !theirs.includes(one));
  return [...new Set([...theirs, ...mine])].filter((one) => !removed.includes(one));
}
