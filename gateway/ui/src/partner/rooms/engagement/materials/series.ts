import type { Material } from '../types';

/** One thing that was given, in all its versions. */
export interface Series {
  /** The version that counts, or the last one that did. */
  readonly latest: Material;
  /** What it has taken the place of, the newest first. */
  readonly earlier: readonly Material[];
}

/** Puts together the versions of each thing: each says which one it has taken the place of. The newest thing comes first. */
export function seriesOf(materials: readonly Material[]): readonly Series[] {
  const byId = new Map(materials.map((material) => [material.id, material]));
  const replaced = new Set(materials.map(({ replaces }) => replaces));
  return materials
    .filter(({ id }) => !replaced.has(id))
    .sort((one, other) => other.at.localeCompare(one.at))
    .map((latest) => ({ latest, earlier: before(latest, byId) }));
}

export const isWithdrawn = ({ latest }: Series): boolean => latest.withdrawnAt !== null;

function before(latest: Material, byId: ReadonlyMap<string, Material>): readonly Material[] {
  const earlier: Material[] = [];
  for (let one = previous(latest, byId); one && !earlier.includes(one); one = previous(one, byId))
    earlier.push(one);
  return earlier;
}

function previous({ replaces }: Material, byId: ReadonlyMap<string, Material>): Material | undefined {
  return replaces === null ? undefined : byId.get(replaces);
}
