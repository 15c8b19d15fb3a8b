/* Makes the pages' types from the services' OpenAPI documents; a partner's page gets those of its own operations only. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const parsed = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const read = (service) => parsed(`../../../${service}-service/openapi.json`);

const services = (await readdir(new URL('../../../', import.meta.url)))
  .filter((module) => module.endsWith('-service'))
  .map((module) => module.replace(/-service$/, ''))
  .filter((service) => existsSync(new URL(`../../../${service}-service/openapi.json`, import.meta.url)));
for (const service of services) await write(`src/api/generated/${service}.ts`, await read(service));
await write('src/api/generated/gateway.ts', await parsed('../../src/main/resources/openapi/gateway.json'));
await write('src/partner/generated/report.ts', only(await read('heatmap'), '/api/partner/report'));

async function write(path, document) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, astToString(await openapiTS(document)));
}

/** The operations below a path, with no more of the components than they name. */
function only(document, start) {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith(start)));
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
