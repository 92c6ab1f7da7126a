import { Button } from '@fluentui/react-components';
import { TextAlignLeft16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSetManner } from '@/api/customers';
import type { AccountReply, Manner } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Trouble } from '@/ui/Trouble';
import { apart } from './apart';
import { ChooseOne } from './ChooseOne';

const manners: Readonly<Record<Manner, string>> = {
  direct: 'Straight to the point',
  relational: 'Person to person',
  formal: 'By the book',
  unknown: 'Hard to tell how they write',
};
const byTheirMails: Manner = 'unknown';
const choices = [{ options: [{ value: byTheirMails, label: 'As their mails tell' }, ...(['direct', 'relational', 'formal'] as const).map(value => ({ value, label: manners[value] }))] }];

/** How they write, and so how they are written to, with the words that show it; the reader may know better. */
export const HowTheyWrite = ({ account: { id, pace: { style } } }: { readonly account: AccountReply }) => {
  const { announce } = useDesk();
  const [asks, setAsks] = useState(false);
  const set = useSetManner(id);
  const second = style.text === '' ? 'too few mails of theirs so far' : style.text.toLowerCase();
  // A chosen manner tells only that it was chosen.
  const written = style.text.includes(':') ? apart(style.text) : { main: manners[style.manner], second };
  const take = (manner: string) => {
    setAsks(false);
    set.mutate(manner === byTheirMails ? null : (manner as Manner), { onSuccess: () => announce('Noted.') });
  };
  return (
    <>
      <Finding
        icon={<TextAlignLeft16Regular />} main={written.main} second={written.second} words={style.evidence}
        action={<Button size="small" appearance="subtle" aria-label="Change how they like to be met" aria-expanded={asks} disabled={set.isPending} onClick={() => setAsks(!asks)}>Change</Button>}
      />
      {asks && (
        <li>
          <ChooseOne label="How do they like to be met?" act="Take it" now={style.manner} groups={choices} take={take} leave={() => setAsks(false)} warn={() => 'What is drafted to them is worded after it.'} />
        </li>
      )}
      {set.error && <li><Trouble problem={set.error} /></li>}
    </>
  );
};
