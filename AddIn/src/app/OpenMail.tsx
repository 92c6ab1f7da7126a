import { Problem } from '@/api/Problem';
import { useThread } from '@/api/threads';
import { StandingNote } from '@/features/standing/StandingNote';
import { Hidden } from '@/ui/Hidden';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { OneMail } from './OneMail';
import { SignedOut } from './SignedOut';
import { ThreadViews } from './ThreadViews';
import { useUndoOnMail } from './useUndoOnMail';

// Then the service knows since when, and says it whole.
const shutOut = ['signInNeeded', 'consentNeeded', 'mailboxClosed', 'mailboxGone'];
// Then the service still reads what it is handed.
const outOfReach = ['consentNeeded', 'mailboxClosed', 'mailboxGone', 'mailboxBusy', 'mailboxUnreachable', 'mailboxRefused'];

/** The mail that is open in Outlook: what its thread says, or why that cannot be said. */
export const OpenMail = ({ itemId }: { readonly itemId: string }) => {
  const { data, error, isPending, refetch } = useThread(itemId);
  useUndoOnMail(itemId);

  if (data) return <ThreadViews itemId={itemId} thread={data} trouble={error} again={() => void refetch()} />;
  if (isPending) return <><Title /><Waiting label="Reading the mails" /></>;
  if (error instanceof Problem && error.code === 'signedOut') return <SignedOut problem={error} />;
  const trouble = <Trouble problem={error} again={() => void refetch()} />;
  return (
    <>
      <Title />
      {error instanceof Problem && shutOut.includes(error.code) ? <StandingNote otherwise={trouble} /> : trouble}
      {error instanceof Problem && outOfReach.includes(error.code) && <OneMail itemId={itemId} />}
    </>
  );
};

// Whoever listens hears where they are, also while there is nothing to show yet.
const Title = () => <h1 style={{ margin: 0 }}><Hidden>Follow-up</Hidden></h1>;
