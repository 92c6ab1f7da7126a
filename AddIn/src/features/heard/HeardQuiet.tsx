import { Button, makeStyles } from '@fluentui/react-components';
import { Pause16Regular } from '@fluentui/react-icons';
import { useSetHold } from '@/api/deals';
import type { HeardHold } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Trouble } from '@/ui/Trouble';
import { When } from '@/ui/When';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '8px', padding: '0 8px 8px 32px' } });

interface HeardQuietProps {
  readonly accountId: string;
  readonly heard: HeardHold;
}

/** Quiet heard in their words: one click confirms it for the whole firm, one says that they asked for no such thing. */
export const HeardQuiet = ({ accountId, heard }: HeardQuietProps) => {
  const styles = useStyles();
  const { announce } = useDesk();
  const set = useSetHold();
  const say = (isNone: boolean) =>
    set.mutate(
      { accountId, until: heard.until, reason: heard.reading, heardId: heard.id, isNone },
      { onSuccess: () => announce(isNone ? 'It counts no longer.' : 'Quiet is kept.') },
    );
  return (
    <>
      <Finding
        icon={<Pause16Regular />} words={heard.evidence} note={heard.reading}
        main={heard.until ? <>{heard.name} asked for quiet until <When on={heard.until} reading={heard.reading} /></> : `${heard.name} asked for quiet`}
        second={`“${heard.evidence.quote}”`}
      />
      <li className={styles.actions}>
        <Button size="small" disabled={set.isPending} onClick={() => say(false)}>Keep quiet</Button>
        <Button size="small" appearance="subtle" disabled={set.isPending} onClick={() => say(true)}>They did not</Button>
      </li>
      {set.error && <li><Trouble problem={set.error} /></li>}
    </>
  );
};
