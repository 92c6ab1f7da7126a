import { Problem } from './Problem';

const began = new Map<string, Date>();

/** Remembers when a trouble began, so that the pane can say since when. */
export const remember = (problem: Problem): Problem => {
  const first = began.get(problem.code) ?? problem.since;
  began.set(problem.code, first);
  return new Problem(problem, first);
};

/** It works again. */
export const forget = () => began.clear();
