import { expect, test } from 'vitest';
import { apart } from './apart';

test('what it comes from stands behind the colon', () => {
  expect(apart('Dana usually answers within 2 working days: the middle of 4 answers')).toEqual({ main: 'Dana usually answers within 2 working days', second: 'the middle of 4 answers' });
});

test('a sentence that tells nothing besides stays whole', () => {
  expect(apart('They have never written')).toEqual({ main: 'They have never written', second: undefined });
});
