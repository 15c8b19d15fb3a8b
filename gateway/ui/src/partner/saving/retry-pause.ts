const first = 1_000;
const longest = 30_000;

/** How long to wait before the next try: growing up to half a minute, never shorter than the server asked for. */
export function retryPause(failures: number, retryAfterSeconds: number | undefined, random: number): number {
  const grown = Math.min(longest, first * 2 ** Math.max(0, failures - 1));
  const spread = grown * (0.75 + random * 0.5);
  return Math.max(spread, (retryAfterSeconds ?? 0) * 1_000);
}
