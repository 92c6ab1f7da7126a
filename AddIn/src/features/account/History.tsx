import type { DealReply } from '@/api/schema';
import { dayOf } from '@/ui/days';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';
import { historyOf } from './history';

/** How a deal came to stand as it does, with the words. */
export const History = ({ deal }: { readonly deal: DealReply }) => {
  const happenings = historyOf(deal);
  if (happenings.length === 0) return null;
  return (
    <Section title="How it came to this">
      <Rows>
        {happenings.map(({ key, at, what, reason }) => (
          <Finding key={key} main={what} second={<><When on={dayOf(at)} /> · {reason.text}</>} words={reason.evidence} />
        ))}
      </Rows>
    </Section>
  );
};
