import { Problem } from '@/api/Problem';
import { useThread } from '@/api/threads';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { SignedOut } from './SignedOut';
import { ThreadViews } from './ThreadViews';

/** The mail that is open in Outlook: what its thread says, or why that cannot be said. */
export const OpenMail = ({ itemId }: { readonly itemId: string }) => {
  const { signIn } = useDesk();
  const { data, error, isPending, refetch } = useThread(itemId);

  if (data) return <ThreadViews itemId={itemId} thread={data} trouble={error} again={() => void refetch()} />;
  if (isPending) return <Waiting label="Reading the mails" />;
  if (error instanceof Problem && error.code === 'signedOut') return <SignedOut problem={error} />;
  return <Trouble problem={error} again={() => void refetch()} signIn={() => void signIn()} />;
};
