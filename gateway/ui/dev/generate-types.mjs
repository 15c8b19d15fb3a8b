/* Makes the pages' types from the services' OpenAPI documents; a partner's page gets those of its own operations only. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { operationsOf, purposesIn } from './partner-operations.mjs';

const parsed = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const read = (service) => parsed(`../../../${service}-service/openapi.json`);

const services = (await readdir(new URL('../../../', import.meta.url)))
  .filter((module) => module.endsWith('-service'))
  .map((module) => module.replace(/-service$/, ''))
  .filter((service) => existsSync(new URL(`../../../${service}-service/openapi.json`, import.meta.url)));
for (const service of services) {
  const document = await read(service);
  await write(`src/api/generated/${service}.ts`, document);
  for (const purpose of purposesIn(document))
    await write(`src/partner/generated/${purpose}.ts`, operationsOf(document, purpose));
}
await write('src/api/generated/gateway.ts', await parsed('../../src/main/resources/openapi/gateway.json'));

async function write(path, document) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, astToString(await openapiTS(document)));
}
