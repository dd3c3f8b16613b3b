import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellsKey } from './answer-kinds';
import { collide, faultOfCells, withoutCollidingMistakes } from './collide';

const relative = { tolerance: 1e-3 };

test.each([
  [[1], [1.003], relative, true],
  // 0.003 of 1.00301 is more than the distance, of 1 it is less: either way round counts.
  [[1], [1.003009], relative, true],
  [[1], [1.0031], relative, false],
  [[1, 2], [1, 2.1], relative, false],
  [[0], [2e-6], relative, true],
  [[0], [1e-5], relative, false],
  [[1e-13], [2e-13], relative, true],
  [[1e-13], [2e-13], { ...relative, purelyRelative: true }, false],
  [[12], [12.01], { tolerance: 1e-4 }, false],
  [[38], [39], { tolerance: 0 }, false],
  [[39], [39], { tolerance: 0 }, true],
  [[1, 2], [1], relative, false],
])('%# %j and %j', (a, b, comparison, expected) => {
  expect(collide(a, b, comparison)).toBe(expected);
  expect(collide(b, a, comparison)).toBe(expected);
});

test('colliding is mutual', () => {
  const cells = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 2 });
  fc.assert(fc.property(cells, cells, (a, b) => collide(a, b, relative) === collide(b, a, relative)));
});

const key = (mistakes: CellsKey['mistakes'], reference = [3]): CellsKey => ({
  kind: 'number',
  shape: [],
  reference,
  tolerance: 1e-3,
  mistakes,
});

test.each([
  [key([{ code: 'half', values: [[1.5]] }]), undefined],
  [key([{ code: 'swapped', values: [[5], [5]] }]), undefined],
  [key([{ code: 'half', values: [[3.001]] }]), { fault: 'collides', code: 'half', with: 'reference' }],
  [
    key([
      { code: 'a', values: [[1]] },
      { code: 'b', values: [[7], [1.002]] },
    ]),
    { fault: 'collides', code: 'b', with: 'a' },
  ],
  [key([{ code: 'half', values: [[Number.NaN]] }]), { fault: 'not-finite', code: 'half' }],
  [key([{ code: 'half', values: [[1, 2]] }]), { fault: 'wrong-length', code: 'half' }],
  [key([], [Infinity]), { fault: 'not-finite', code: 'reference' }],
])('%# the fault of a key', (faulty, fault) => {
  expect(faultOfCells(faulty)).toEqual(fault);
});

test('on `article`, values that meet the reference are left out, with the code where none is left', () => {
  const article = key([
    { code: 'flatter-axis', values: [[3]] },
    { code: 'double', values: [[3.0001], [6]] },
  ]);
  expect(withoutCollidingMistakes(article).mistakes).toEqual([{ code: 'double', values: [[6]] }]);
});
