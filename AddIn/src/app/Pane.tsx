import { lazy, Suspense, useMemo, useState } from 'react';
import { StandingNote } from '@/features/standing/StandingNote';
import { readerAddress } from '@/outlook/reader';
import { useSelection } from '@/outlook/selection';
import { dayOf } from '@/ui/days';
import { DeskProvider, type Desk } from '@/ui/Desk';
import { Hidden } from '@/ui/Hidden';
import { namesOf } from '@/ui/names';
import { Waiting } from '@/ui/Waiting';
import { OpenMail } from './OpenMail';
import { useSignIn } from './useSignIn';
import { Whoops } from './Whoops';

const TodayPage = lazy(async () => ({ default: (await import('@/features/today/TodayPage')).TodayPage }));

const hints = {
  nothing: 'Select a mail to see what was promised in it.',
  writing: 'You are writing. Select the mail you answer to see what was agreed.',
};

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
      <Whoops key={selection.kind === 'reading' ? selection.itemId : selection.kind}>
        {selection.kind === 'reading' ? (
          // Another mail is another pane: nothing of the last one stays, and its questions are called off.
          <OpenMail key={selection.itemId} itemId={selection.itemId} />
        ) : (
          <><StandingNote /><Suspense fallback={<Waiting label="Reading your list" />}><TodayPage hint={hints[selection.kind]} /></Suspense></>
        )}
      </Whoops>
    </DeskProvider>
  );
};
