import { useCallback, useLayoutEffect, useRef, useState } from 'react';

interface Left {
  readonly focus: Element | null;
  readonly scroll: number;
}

const scroller = () => document.scrollingElement ?? document.documentElement;

/** Steps further in and back out; on the way back everything is where it was left: place, focus, and what was typed. */
export const useTrail = <View>() => {
  const [trail, setTrail] = useState<readonly View[]>([]);
  const left = useRef<Left[]>([]);
  const depth = trail.length;

  const go = useCallback((view: View) => {
    left.current.push({ focus: document.activeElement, scroll: scroller().scrollTop });
    setTrail(steps => [...steps, view]);
  }, []);
  const back = useCallback(() => setTrail(steps => steps.slice(0, -1)), []);

  useLayoutEffect(() => {
    if (left.current.length <= depth) {
      if (depth > 0) scroller().scrollTop = 0;
      return;
    }
    const from = left.current[depth];
    left.current = left.current.slice(0, depth);
    scroller().scrollTop = from?.scroll ?? 0;
    (from?.focus as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  }, [depth]);

  return { trail, go, back };
};
