import type { LostDeal } from '@/api/schema';

/** The deals lost to one competitor. */
export interface Losses {
  /** As it was spelled last; nothing for the deals where nobody was named. */
  readonly to: string | undefined;
  readonly deals: readonly LostDeal[];
}

// "Lift-Well" and "Liftwell" are one firm.
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What was lost, by whom it was lost to: the one who took most first, where nobody was named last. */
export const byCompetitor = (losses: readonly LostDeal[]): readonly Losses[] => {
  const groups = new Map<string, LostDeal[]>();
  for (const lost of losses) {
    const name = bare(lost.competitor ?? '');
    groups.set(name, [...(groups.get(name) ?? []), lost]);
  }
  return [...groups.entries()]
    .sort(([one, deals], [other, others]) => Number(one === '') - Number(other === '') || others.length - deals.length)
    .map(([name, deals]) => ({ to: name === '' ? undefined : (deals[0]?.competitor ?? undefined), deals }));
};
