import type { DealRow } from '@/api/schema';
import { ChooseOne } from './ChooseOne';

interface ChooseDealProps {
  readonly label: string;
  /** One at least. */
  readonly deals: readonly DealRow[];
  /** What happens, before it does; nothing where it can be taken back. */
  readonly warn?: (to: DealRow) => string;
  readonly act: string;
  readonly take: (to: DealRow) => void;
  readonly leave: () => void;
}

/** Picks another deal of the firm, in place. */
export const ChooseDeal = ({ label, deals, warn, act, take, leave }: ChooseDealProps) => {
  const dealOf = (id: string) => deals.find(deal => deal.id === id);
  return (
    <ChooseOne
      label={label} act={act} leave={leave} now={deals[0]?.id ?? ''} groups={[{ options: deals.map(({ id, name }) => ({ value: id, label: name })) }]}
      warn={id => { const to = dealOf(id); return to && warn?.(to); }}
      take={id => { const to = dealOf(id); if (to) take(to); }}
    />
  );
};
