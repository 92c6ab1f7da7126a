import type { MyDataReply } from '@/api/schema';

const names = [
  ['followUps', 'follow-up', 'follow-ups'],
  ['deals', 'deal', 'deals'],
  ['accounts', 'customer', 'customers'],
  ['corrections', 'correction', 'corrections'],
] as const;

/** "12 follow-ups, 5 deals and 3 customers": what is kept, as one would say it. */
export const sayKept = ({ kept }: Pick<MyDataReply, 'kept'>) => {
  const parts = names
    .map(([key, one, many]) => ({ count: kept[key]?.length ?? 0, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`);
  return parts.length === 0 ? 'nothing' : [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
};

export interface KeptAccount {
  readonly id: string;
  readonly name: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The customers something is kept about, by name. */
export const accountsOf = ({ kept }: Pick<MyDataReply, 'kept'>): readonly KeptAccount[] =>
  (kept.accounts ?? []).map(({ id, name, domain }) => ({ id: text(id), name: text(name) || text(domain) || 'Nobody yet' })).sort((one, other) => one.name.localeCompare(other.name));

export interface Sight {
  readonly key: string;
  readonly who: string;
  readonly firm: string;
  readonly at: string;
}

/** Something that was missing for a last letter, and that the reader went on without. */
export interface Waved {
  readonly key: string;
  readonly what: string;
  readonly deal: string;
  readonly at: string;
}

/** What the reader went on without, the latest first. */
export const wavedBy = ({ kept }: Pick<MyDataReply, 'kept'>): readonly Waved[] => {
  const names = new Map((kept.deals ?? []).map(({ id, name }) => [text(id), text(name)]));
  return (kept.wavedLines ?? [])
    .map(({ id, dealId, text: what, at }) => ({ key: text(id), what: text(what), deal: text(names.get(text(dealId))) || 'a deal', at: text(at) }))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
};

/** Who saw which quiet of the reader's, and when first. */
export const seenBy = ({ kept }: Pick<MyDataReply, 'kept'>): readonly Sight[] =>
  (kept.sawMyHolds ?? []).map(({ holdId, who, firm, at }, place) => ({ key: `${text(holdId)} ${place}`, who: text(who) || 'A colleague', firm: text(firm) || 'a customer', at: text(at) }));
