import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { ThreadReply } from '@/api/schema';
import type { Step } from '@/features/thread/nextStep';
import { readerAddress } from '@/outlook/reader';
import { replyToAll } from '@/outlook/open';
import { DeskProvider, useDesk, type Desk } from '@/ui/Desk';
import { namesOf } from '@/ui/names';
import { Waiting } from '@/ui/Waiting';
import { FreePage, fromToday, type FreeView, type WordsView } from './FreeView';
import { heardRow, outcomeCard } from './heard';
import { ThreadPage } from './ThreadPage';
import { useTrail } from './useTrail';

const WordsPage = lazy(async () => ({ default: (await import('@/features/words/WordsPage')).WordsPage }));
const DraftPage = lazy(async () => ({ default: (await import('@/features/draft/DraftPage')).DraftPage }));
const PushPage = lazy(async () => ({ default: (await import('@/features/push/PushPage')).PushPage }));
const TodayPage = lazy(async () => ({ default: (await import('@/features/today/TodayPage')).TodayPage }));

/** One step further in from the thread. */
export type View =
  | WordsView
  | FreeView
  | { readonly shows: 'draft'; readonly title: string }
  | { readonly shows: 'push' }
  | { readonly shows: 'today' };

interface ThreadViewsProps {
  readonly itemId: string;
  readonly thread: ThreadReply;
  readonly trouble: Error | null;
  readonly again: () => void;
}

/** The thread, and what opens from it. What is behind stays as it was left. */
export const ThreadViews = ({ itemId, thread, trouble, again }: ThreadViewsProps) => {
  const outer = useDesk();
  const { trail, go, back } = useTrail<View>();
  const { today, reading, accountName, move, links } = thread;
  const desk = useMemo<Desk>(
    () => ({ ...outer, today, nameOf: namesOf(readerAddress(), reading.stakeholders), showWords: (words, note) => go({ shows: 'words', words, note }) }),
    [outer, today, reading.stakeholders, go],
  );
  const { announce } = outer;
  useEffect(() => {
    announce(`${accountName}. ${move.text}`);
  }, [announce, accountName, move.text]);

  const take = (step: Step) => {
    if (step.leads === 'reply') replyToAll();
    else go(step.leads === 'push' ? { shows: 'push' } : { shows: 'draft', title: step.label });
  };
  const page = (view: View) => {
    switch (view.shows) {
      case 'words': {
        const { messageId } = view.words;
        return (
          <WordsPage
            words={view.words} note={view.note} back={back} message={reading.messages.find(message => message.id === messageId)}
            webLink={links.find(link => link.messageId === messageId)?.webLink}
          />
        );
      }
      case 'draft': return <DraftPage itemId={itemId} title={view.title} back={back} />;
      case 'push': return <PushPage itemId={itemId} back={back} />;
      case 'today': return <TodayPage heardRow={heardRow} outcomeCard={outcomeCard} choices={fromToday(go)} back={back} />;
      default: return <FreePage view={view} go={go} back={back} />;
    }
  };
  return (
    <DeskProvider value={desk}>
      <div hidden={trail.length > 0}><ThreadPage itemId={itemId} thread={thread} trouble={trouble} again={again} take={take} go={go} /></div>
      {trail.map((view, place) => (
        <div key={place} hidden={place < trail.length - 1}><Suspense fallback={<Waiting label="One moment" />}>{page(view)}</Suspense></div>
      ))}
    </DeskProvider>
  );
};
