import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Mail16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useAccount, useMoveThread } from '@/api/deals';
import type { DealReply, DealThreadReply } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { dayOf, sayDistance } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { MoreMenu } from '@/ui/MoreMenu';
import { Rows, Section } from '@/ui/Section';
import { Trouble } from '@/ui/Trouble';
import { ChooseDeal } from './ChooseDeal';

const useStyles = makeStyles({ done: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', margin: '4px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' } });

interface ConversationsProps {
  readonly deal: DealReply;
  /** The deal went away with its last conversation. */
  readonly leave: () => void;
}

/** The conversations of a deal; one that is of another decision goes there, and comes back. */
export const Conversations = ({ deal: { id, accountId, threads }, leave }: ConversationsProps) => {
  const styles = useStyles();
  const { today, announce } = useDesk();
  const account = useAccount(accountId);
  const move = useMoveThread();
  const [asked, setAsked] = useState<string>();
  const [done, setDone] = useState<{ readonly threadId: string; readonly line: string }>();
  const others = account.data?.deals.filter(other => other.id !== id) ?? [];
  const isOnly = threads.length === 1;

  const go = ({ threadId, subject }: DealThreadReply, dealId: string | null, place: string) => {
    setAsked(undefined);
    const line = `“${subject}” is ${place} now.`;
    const moved = () => {
      announce(line);
      if (isOnly) leave();
      else setDone({ threadId, line });
    };
    // What went wrong is shown below.
    void move.mutateAsync({ threadId, dealId }).then(moved, () => undefined);
  };
  const undo = (threadId: string) => {
    setDone(undefined);
    move.mutate({ threadId, dealId: id }, { onSuccess: () => announce('Taken back.') });
  };
  const choicesFor = (thread: DealThreadReply) => [
    ...(isOnly ? [] : [{ label: 'A deal of its own', act: () => go(thread, null, 'a deal of its own') }]),
    ...(others.length > 0 ? [{ label: 'To another deal', act: () => setAsked(thread.threadId) }] : []),
  ];
  return (
    <Section title="Conversations" count={threads.length}>
      {done && <p className={styles.done}>{done.line} <Button size="small" disabled={move.isPending} onClick={() => undo(done.threadId)}>Undo</Button></p>}
      <Rows>
        {threads.map(thread => {
          const choices = choicesFor(thread);
          return [
            <Finding
              key={thread.threadId} icon={<Mail16Regular />} main={<Link as="button" inline onClick={() => openMail({ id: thread.itemId, webLink: thread.webLink })}>{thread.subject}</Link>}
              second={thread.lastAt && `last mail ${sayDistance(dayOf(thread.lastAt), today)}`}
              action={choices.length > 0 && <MoreMenu label={`More for ${thread.subject}`} choices={choices} />}
            />,
            asked === thread.threadId && (
              <li key={`${thread.threadId} to`}>
                <ChooseDeal
                  label="Which deal is it of?" deals={others} act="Move it" leave={() => setAsked(undefined)} take={to => go(thread, to.id, `in ${to.name}`)}
                  {...(isOnly && { warn: to => `It is all there is of this deal: the deal becomes part of “${to.name}”. This cannot be undone.` })}
                />
              </li>
            ),
          ];
        })}
      </Rows>
      {move.error && <Trouble problem={move.error} />}
    </Section>
  );
};
