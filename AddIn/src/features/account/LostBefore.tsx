import { History16Regular } from '@fluentui/react-icons';
import type { DealReply } from '@/api/schema';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';

/** Earlier losses to the same competitor or with the same objection; the words of this deal that call them to mind are behind a click. */
export const LostBefore = ({ deal: { lessons } }: { readonly deal: DealReply }) => {
  if (lessons.length === 0) return null;
  return (
    <Section title="Lost before">
      <Rows>
        {lessons.map(({ dealId, text, because, here }) => <Finding key={dealId} icon={<History16Regular />} main={text} second={because} words={here} />)}
      </Rows>
    </Section>
  );
};
