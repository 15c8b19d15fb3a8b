const nameOf = (key: string): string => `pep-upload:${key}`;

const locks = (): LockManager | undefined => (navigator as Partial<Pick<Navigator, 'locks'>>).locks;

/**
 * Makes sure that one file is sent by one tab at a time; answers how to let go of it, or undefined where another tab
 * sends it. Browsers without locks send from both, and the service tells who is late.
 */
export function lockUpload(key: string): Promise<(() => void) | undefined> {
  const manager = locks();
  if (!manager) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    manager
      .request(nameOf(key), { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((release) => resolve(release));
        resolve(undefined);
        return undefined;
      })
      .catch(reject);
  });
}

/** Which of these uploads no tab sends at the moment. */
export async function unlocked<T>(
  uploads: readonly T[],
  keyOf: (upload: T) => string,
): Promise<readonly T[]> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return uploads.filter((upload) => !names.has(nameOf(keyOf(upload))));
}
