const ofPartners = /^\/api\/partner\/([a-z][a-z-]*)(?:\/|$)/;

const purposeOf = (path) => ofPartners.exec(path)?.[1];

/**
 * The purposes of links whose pages call a service, by its OpenAPI document.
 * @param {{ paths: Record<string, unknown> }} document
 */
export function purposesIn(document) {
  return [...new Set(Object.keys(document.paths).map(purposeOf))].filter((purpose) => purpose !== undefined);
}

/**
 * The operations that the page of one purpose calls, with no more of the components than they name.
 * @typedef {Record<string, Record<string, unknown>>} Components
 * @param {{ paths: Record<string, unknown>, components: Components }} document
 * @param {string} purpose
 * @returns {{ paths: Record<string, unknown>, components: Components }}
 */
export function operationsOf(document, purpose) {
  const own = Object.entries(document.paths).filter(([path]) => purposeOf(path) === purpose);
  const paths = Object.fromEntries(own);
  const components = {};
  const todo = [paths];
  while (todo.length > 0) {
    const text = JSON.stringify(todo.pop());
    for (const [, kind, name] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      components[kind] ??= {};
      if (components[kind][name]) continue;
      components[kind][name] = document.components[kind][name];
      todo.push(components[kind][name]);
    }
  }
  return { ...document, paths, components };
}
