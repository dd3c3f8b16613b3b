import { describe, expect, test } from 'vitest';
import { inCell, inText, operand, tex } from './number-text';

describe('numbers for people', () => {
  test.each([
    [0.0975, '0.0975'],
    [0.5108256237659907, '0.510826'],
    [12.010000000000002, '12.01'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [0, '0'],
    [-2.4, '-2.4'],
    [100000, '100000'],
    [1e6, '10^{6}'],
    [-1e-7, '-10^{-7}'],
    [0.0001, '0.0001'],
    [-6.11110793e-10, '-6.11111\\times10^{-10}'],
    [2.25e128, '2.25\\times10^{128}'],
    [999999.7, '10^{6}'],
  ])('%d is set as %s', (value, text) => {
    expect(tex(value)).toBe(text);
  });

  test('more digits where a target is given to nine', () => {
    expect(tex(-6.11110793e-10, 9)).toBe('-6.11110793\\times10^{-10}');
  });

  test('a negative operand stands in brackets, in text a number is mathematics', () => {
    expect(operand(-0.4)).toBe('(-0.4)');
    expect(operand(0.4)).toBe('0.4');
    expect(inText(0.4)).toBe('$0.4$');
  });

  test('in a cell the minus is that of mathematics, and a power of ten is set', () => {
    expect(inCell(-0.25)).toBe('−0.25');
    expect(inCell(-6.11110793e-10)).toBe('$-6.11111\\times10^{-10}$');
  });
});
