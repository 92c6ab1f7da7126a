import { lazy, Suspense, useMemo } from 'react';
import { StandingNote } from '@/features/standing/StandingNote';
import { DeskProvider, useDesk, type Desk } from '@/ui/Desk';
import { Waiting } from '@/ui/Waiting';
import { FreePage, fromToday, type FreeView, type WordsView } from './FreeView';
import { heardRow, outcomeCard } from './heard';
import { useTrail } from './useTrail';

const TodayPage = lazy(async () => ({ default: (await import('@/features/today/TodayPage')).TodayPage }));
const WordsPage = lazy(async () => ({ default: (await import('@/features/words/WordsPage')).WordsPage }));

/** Without a mail open: what wants doing, how we stand with the mailbox, and what opens from there. */
export const TodayViews = ({ hint }: { readonly hint: string }) => {
  const outer = useDesk();
  const { trail, go, back } = useTrail<FreeView | WordsView>();
  const desk = useMemo<Desk>(() => ({ ...outer, showWords: (words, note) => go({ shows: 'words', words, note }) }), [outer, go]);
  return (
    <DeskProvider value={desk}>
      <div hidden={trail.length > 0}>
        <StandingNote />
        <Suspense fallback={<Waiting label="Reading your list" />}><TodayPage hint={hint} heardRow={heardRow} outcomeCard={outcomeCard} choices={fromToday(go)} /></Suspense>
      </div>
      {trail.map((view, place) => (
        <div key={place} hidden={place < trail.length - 1}>
          <Suspense fallback={<Waiting label="One moment" />}>
            {view.shows === 'words' ? <WordsPage words={view.words} note={view.note} message={undefined} webLink={undefined} back={back} /> : <FreePage view={view} go={go} back={back} />}
          </Suspense>
        </div>
      ))}
    </DeskProvider>
  );
};
