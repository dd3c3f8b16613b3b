import { expect, test } from 'vitest';
import { databaseFailure } from './database-failure.mjs';
import { Failure, sentenceFor } from './failure.mjs';

const failing = (code: string, more = {}) => Object.assign(new Error(`${code}: system's words`), { code, ...more });

test.each([
  [new Failure('One sentence.'), 'One sentence.'],
  [failing('ENOSPC'), 'The disk is full: free some space, then run the same command again.'],
  [
    new Error('initdb: could not write: No space left on device'),
    'The disk is full: free some space, then run the same command again.',
  ],
  [
    failing('EACCES', { path: '/srv/data' }),
    'Permission denied: /srv/data. Give this user the right to it, or choose another folder.',
  ],
])('%s is told in one sentence', (error, sentence) => {
  expect(sentenceFor(error)).toBe(sentence);
});

test('a mistake of ours has no sentence, so that it is shown whole', () => {
  expect(sentenceFor(new TypeError('x is not a function'))).toBeUndefined();
});

test.each([
  ['ECONNREFUSED', 'nothing answers there'],
  ['ENOTFOUND', 'the host name is unknown'],
  ['28P01', 'the password is wrong'],
  ['3D000', 'there is no such database'],
])('an unusable database (%s) is named without its password', (code, reason) => {
  const parts = { host: 'db.school', port: 5433, database: 'kobai', user: 'kobai', password: 'very secret' };
  const { message } = databaseFailure(parts, failing(code));
  expect(message).toContain(`The database "kobai" at db.school:5433 cannot be used: ${reason}.`);
  expect(message).not.toContain('very secret');
});
