import { usePush } from '@/api/drafts';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { Push } from './Push';

interface PushPageProps {
  readonly itemId: string;
  readonly back: () => void;
}

/** The last letter: whether it may be written, how it reads, and who gets it. */
export const PushPage = ({ itemId, back }: PushPageProps) => {
  const push = usePush(itemId);
  return (
    <SubPage title="The last letter" back={back}>
      {push.isPending && <Waiting label="Looking at everything that was said" />}
      {push.error && <Trouble problem={push.error} again={() => void push.refetch()} />}
      {push.data && <Push itemId={itemId} reply={push.data} back={back} />}
    </SubPage>
  );
};
