interface Place {
  readonly start: number;
  readonly length: number;
  readonly quote: string;
}

/** A text in three: what stands before the words, the words, what stands after. A place that does not fit marks the whole quote instead of the wrong words. */
export const cut = (text: string, { start, length, quote }: Place) => {
  const end = start + length;
  if (start < 0 || text.slice(start, end) !== quote) return { before: '', marked: quote, after: '' };
  return { before: text.slice(0, start), marked: quote, after: text.slice(end) };
};
