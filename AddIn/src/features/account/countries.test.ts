import { expect, test } from 'vitest';
import { grouped } from './countries';

const list = [{ code: 'GB-ENG', name: 'England and Wales' }, { code: 'DE', name: 'Germany' }, { code: 'DE-BY', name: 'Germany, Bavaria' }, { code: 'PL', name: 'Poland' }, { code: 'GB-SCT', name: 'Scotland' }];

test('a country stands by itself, one with states or nations is a group under the name people look for', () => {
  expect(grouped(list).map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ['Germany', ['DE', 'DE-BY']],
    [undefined, ['PL']],
    ['United Kingdom', ['GB-ENG', 'GB-SCT']],
  ]);
});

test('every part says its own name', () => {
  expect(grouped(list)[2]?.options.map(({ label }) => label)).toEqual(['England and Wales', 'Scotland']);
});
