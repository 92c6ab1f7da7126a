import { lazy, Suspense, useMemo, useState } from 'react';
import { readerAddress } from '@/outlook/reader';
import { nameOf, useSelection } from '@/outlook/selection';
import { dayOf } from '@/ui/days';
import { DeskProvider, type Desk } from '@/ui/Desk';
import { Hidden } from '@/ui/Hidden';
import { namesOf } from '@/ui/names';
import { Waiting } from '@/ui/Waiting';
import { OpenMail } from './OpenMail';
import { TodayViews } from './TodayViews';
import { useSignIn } from './useSignIn';
import { Whoops } from './Whoops';

const WritingPage = lazy(async () => ({ default: (await import('@/features/writing/WritingPage')).WritingPage }));

const hint = 'Select a mail to see what was promised in it.';

/** What is shown follows what is selected in Outlook. */
export const Pane = () => {
  const selection = useSelection();
  const signIn = useSignIn();
  const [said, announce] = useState('');
  const desk = useMemo<Desk>(
    () => ({
      today: dayOf(new Date().toISOString()),
      nameOf: namesOf(readerAddress(), []),
      showWords: () => undefined,
      signIn: wish => signIn(wish).catch(() => announce('The sign-in did not work.')),
      announce,
    }),
    [signIn],
  );
  return (
    <DeskProvider value={desk}>
      <div aria-live="polite"><Hidden>{said}</Hidden></div>
      {/* Another mail is another pane: nothing of the last one stays, and its questions are called off. */}
      <Whoops key={nameOf(selection)}>
        {selection.kind === 'reading' && <OpenMail itemId={selection.itemId} />}
        {selection.kind === 'writing' && <Suspense fallback={<Waiting label="Looking it over" />}><WritingPage /></Suspense>}
        {selection.kind === 'nothing' && <TodayViews hint={hint} />}
      </Whoops>
    </DeskProvider>
  );
};
