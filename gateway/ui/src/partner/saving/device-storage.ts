/** Some browsers forbid it altogether; the page then says that nothing is kept. */
export function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (forbidden) {
    if (forbidden instanceof DOMException) return undefined;
    throw forbidden;
  }
}
