/** The set with the thing taken out, or put in. */
export const toggled = <T>(set: ReadonlySet<T>, thing: T): ReadonlySet<T> => {
  const other = new Set(set);
  if (!other.delete(thing)) other.add(thing);
  return other;
};
