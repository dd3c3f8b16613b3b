import { z } from 'zod';
import { type Operation, operations } from '@/lib/http/operations';
import * as schemas from '@/lib/http/schemas';

const json = { io: 'input', unrepresentable: 'any' } as const;
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemaOf = (name: string) =>
  name.endsWith('[]') ? { type: 'array', items: reference(name.slice(0, -2)) } : reference(name);

const descriptions: Readonly<Record<number, string>> = {
  400: 'The body or a parameter does not fit.',
  401: 'No session.',
  403: 'Not allowed to who asks, or sent from another site.',
  404: 'No such thing, or not for who asks.',
  409: 'An id that was used for another answer, or a version no longer served.',
  413: 'A body over 64 kB.',
  429: 'Too many requests; Retry-After says how many seconds to wait.',
  503: 'The database does not answer.',
};

function parametersOf({ path, query }: Operation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: withoutDialect(z.toJSONSchema(schema, json)),
  }));
  return [...inPath, ...inQuery];
}

function withoutDialect({ $schema, $id, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}

function operationOf(operation: Operation) {
  const { id, summary, who, body, answers, errors } = operation;
  const answered = Object.entries(answers).map(([status, name]) => [
    status,
    { description: 'ok', ...(name && { content: { 'application/json': { schema: schemaOf(name) } } }) },
  ]);
  const refused = errors.map((status) => [
    status,
    { description: descriptions[status] ?? 'error', content: { 'application/problem+json': { schema: reference('Problem') } } },
  ]);
  return {
    operationId: id,
    summary: summary.en,
    description: `For ${who.en}.`,
    parameters: parametersOf(operation),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } }),
    responses: Object.fromEntries([...answered, ...refused]),
  };
}

/** The OpenAPI 3.1 document of the API, made of the same schemas that check its requests. */
export function openApi(version: string) {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) if (!id.endsWith('Query')) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { ...json, uri: (id) => `#/components/schemas/${id}` });
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kobai', version, description: 'Learn how a neural network learns. Errors are RFC 9457 problem documents.' },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(made.schemas).map(([id, one]) => [id, withoutDialect({ ...one })])),
    },
  };
}
