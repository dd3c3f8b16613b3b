import { readFileSync } from 'node:fs';
import { getAuthTables } from 'better-auth/db';
import { admin, anonymous } from 'better-auth/plugins';
import { expect, test } from 'vitest';

const models = new Map(
  [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => [
    name.toLowerCase(),
    new Set([...body.matchAll(/^ {2}(\w+) /gm)].map(([, field = '']) => field)),
  ]),
);
const tables = getAuthTables({ rateLimit: { storage: 'database' }, plugins: [anonymous(), admin()] });

test.each(Object.values(tables))('the schema has what Better Auth keeps: $modelName', ({ modelName, fields }) => {
  const model = models.get(modelName.toLowerCase());
  for (const field of ['id', ...Object.keys(fields)]) expect(model).toContain(field);
});
