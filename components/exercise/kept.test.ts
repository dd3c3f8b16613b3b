import { beforeEach, expect, test, vi } from 'vitest';
import { draftOf, forgetKept, keepDraft, keepPending, nobody, ownedBy, pendingOf } from './kept';

type Texts = Record<string, string>;

// localStorage as a browser has it: its keys are its own properties, its methods are not.
const createStorage = () =>
  Object.create({
    getItem(this: Texts, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Texts, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Texts, key: string) {
      delete this[key];
    },
  }) as Storage;

beforeEach(() => {
  vi.stubGlobal('localStorage', createStorage());
});

const pending = { id: '1', exercise: 'e', variant: 'article', version: 1, answer: '2' } as const;

test('a draft typed before there was a session goes over to the guest, and on to the account', () => {
  keepDraft('e', 'article', '0.1');
  keepPending(pending);
  ownedBy({ id: 'guest', passing: true });
  expect(draftOf('e', 'article')).toBe('0.1');
  ownedBy({ id: 'account', passing: false });
  expect(draftOf('e', 'article')).toBe('0.1');
  expect(pendingOf('e')).toEqual(pending);
});

test('an account’s draft is shown to nobody else, and is there when the account is', () => {
  ownedBy({ id: 'account', passing: false });
  keepDraft('e', 7, ['1', '2']);
  ownedBy(nobody);
  expect(draftOf('e', 7)).toBeUndefined();
  ownedBy({ id: 'other', passing: false });
  expect(draftOf('e', 7)).toBeUndefined();
  ownedBy({ id: 'account', passing: false });
  expect(draftOf('e', 7)).toEqual(['1', '2']);
});

test('signing out leaves nothing behind', () => {
  ownedBy({ id: 'account', passing: false });
  keepDraft('e', 'article', '0.1');
  localStorage.setItem('theme', 'dark');
  forgetKept();
  expect(Object.keys(localStorage)).toEqual(['theme']);
});

test('a browser that refuses storage keeps nothing and breaks nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  keepDraft('e', 'article', '0.1');
  ownedBy({ id: 'account', passing: false });
  expect(draftOf('e', 'article')).toBeUndefined();
});
