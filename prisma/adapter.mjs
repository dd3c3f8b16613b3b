import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { connectionParts } from '../lib/database/connection.mjs';

/** PostgreSQL's type numbers: the one-byte "char", in which its catalogues answer, and text. */
const CHAR = 18;
const TEXT = 25;

/** The adapter refuses the type "char": hand such columns on as text, and say afterwards that they are characters. */
async function readingCatalogues(opening) {
  const adapter = await opening;
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const characters = new WeakMap();
  adapter.performIO = async (query) => {
    const answer = await performIO(query);
    const columns = [...(answer.fields ?? []).keys()].filter((at) => answer.fields[at].dataTypeID === CHAR);
    for (const at of columns) answer.fields[at].dataTypeID = TEXT;
    characters.set(query, columns);
    return answer;
  };
  adapter.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    for (const at of characters.get(query) ?? []) answer.columnTypes[at] = ColumnTypeEnum.Character;
    return answer;
  };
  return adapter;
}

/**
 * The application's adapter, fit for the schema engine. It is given parts, never a connection string: the adapter makes
 * its shadow database of `{...config, database}`, which a connection string overrides, and the engine would then empty
 * the real one.
 *
 * @param {string} url
 */
export function migrationAdapter(url) {
  const parts = { ...connectionParts(url), max: 1 };
  const main = new PrismaPg(parts);
  return {
    provider: main.provider,
    adapterName: main.adapterName,
    connect: () => readingCatalogues(main.connect()),
    async connectToShadowDb() {
      const database = `shadow_${randomUUID()}`;
      const owner = await main.connect();
      await owner.executeScript(`CREATE DATABASE "${database}"`);
      const shadow = await readingCatalogues(new PrismaPg({ ...parts, database }).connect());
      const close = shadow.dispose.bind(shadow);
      // Its own connection first, or dropping it would cut that one off under the engine.
      shadow.dispose = async () => {
        await close();
        await owner.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
        await owner.dispose();
      };
      return shadow;
    },
  };
}
