import { expect, test } from 'vitest';
import { uuidV7 } from './uuid-v7';

test('has the form of RFC 9562 with the time in front', () => {
  // The RFC's own example, appendix A.6: 2022-02-22T14:22:22-05:00.
  expect(uuidV7(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidV7(1) < uuidV7(2)).toBe(true);
  expect(uuidV7(1)).not.toBe(uuidV7(1));
});
