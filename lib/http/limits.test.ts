import { describe, expect, test } from 'vitest';
import { addressOf, createLimiter, readRate } from './limits';

describe('createLimiter', () => {
  test('lets a burst through, then as many as the rate fills in', () => {
    const take = createLimiter({ burst: 3, perSecond: 2 });
    expect([0, 0, 0].map((now) => take('a', now))).toEqual([0, 0, 0]);
    expect(take('a', 0)).toBe(0.5);
    expect(take('a', 250)).toBe(0.25);
    expect(take('a', 500)).toBe(0);
    expect(take('a', 500)).toBe(0.5);
  });
  test('keeps keys apart', () => {
    const take = createLimiter({ burst: 1, perSecond: 1 });
    expect(take('a', 0)).toBe(0);
    expect(take('b', 0)).toBe(0);
    expect(take('a', 0)).toBe(1);
  });
  test('never holds more than the burst, however long it rests', () => {
    const take = createLimiter({ burst: 2, perSecond: 1 });
    take('a', 0);
    expect([0, 0, 0].map(() => take('a', 1e9))).toEqual([0, 0, 1]);
  });
  test('a clock that goes back takes nothing away', () => {
    const take = createLimiter({ burst: 2, perSecond: 1 });
    take('a', 1000);
    expect(take('a', 0)).toBe(0);
  });
});

test.each([
  ['120/2', { burst: 120, perSecond: 2 }],
  ['10/0.5', { burst: 10, perSecond: 0.5 }],
  [undefined, { burst: 1, perSecond: 1 }],
  ['', { burst: 1, perSecond: 1 }],
  ['many', { burst: 1, perSecond: 1 }],
  ['0/1', { burst: 1, perSecond: 1 }],
  ['10/0', { burst: 1, perSecond: 1 }],
])('the rate %s', (setting, expected) => {
  expect(readRate(setting, { burst: 1, perSecond: 1 })).toEqual(expected);
});

test('the address is the one the launcher wrote', () => {
  expect(addressOf(new Headers({ 'x-forwarded-for': '192.168.1.7' }))).toBe('192.168.1.7');
  expect(addressOf(new Headers())).toBe('unknown');
});
