import { expect, it } from 'vitest';
import { cut } from './cut';

const text = 'Of course. I’ll send it by Friday. Best, Mike';
const quote = 'I’ll send it by Friday';

it('marks exactly the words', () => {
  expect(cut(text, { start: 11, length: quote.length, quote })).toEqual({ before: 'Of course. ', marked: quote, after: '. Best, Mike' });
});

it('counts as the service counts: an emoji is two', () => {
  expect(cut('👍 yes, Monday', { start: 3, length: 3, quote: 'yes' })).toEqual({ before: '👍 ', marked: 'yes', after: ', Monday' });
});

it.each([
  [{ start: 0, length: 5, quote }, 'the place is wrong'],
  [{ start: -4, length: 4, quote }, 'the place is before the text'],
  [{ start: 900, length: 5, quote }, 'the place is behind the text'],
])('shows the quote alone when %o: %s', place => expect(cut(text, place)).toEqual({ before: '', marked: quote, after: '' }));
