import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMakePush } from '@/api/drafts';
import type { PushCause, PushReply } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { InDrafts } from '@/ui/InDrafts';
import { Letter } from '@/ui/Letter';
import { Trouble } from '@/ui/Trouble';
import { Cause } from './Cause';
import { Proof } from './Proof';
import { Recipients } from './Recipients';
import { toggled } from './toggled';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  lead: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  send: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface PushProps {
  readonly itemId: string;
  readonly reply: PushReply;
  readonly back: () => void;
}

/** The proof, then why and the letter, then the people, then one button. */
export const Push = ({ itemId, reply, back }: PushProps) => {
  const styles = useStyles();
  const [waved, setWaved] = useState<ReadonlySet<string>>(new Set());
  const [cause, setCause] = useState<PushCause>(reply.proposedCause);
  const [written, setWritten] = useState(reply.letters);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const make = useMakePush(itemId);
  if (make.data) return <InDrafts open={() => openMail(make.data)} leave={back} />;

  const missing = reply.proof.filter(line => !line.holds);
  const cleared = missing.every(line => waved.has(line.code));
  const kept = reply.push.recipients.filter(person => !off.has(person.address));
  const to = kept.filter(person => person.field === 'to').map(person => person.address);
  const cc = kept.filter(person => person.field === 'cc').map(person => person.address);
  const body = written[cause] ?? '';
  const put = () => make.mutate({ body, to, cc, wavedThrough: missing.map(line => line.code) });

  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        {missing.length === 0 ? 'Everything has been said and answered, and still nobody speaks. It may be written.' : `Not yet: ${missing.length === 1 ? 'one thing is' : `${missing.length} things are`} missing.`}
      </p>
      <Proof lines={reply.proof} before={reply.wavedBefore} waved={waved} wave={code => setWaved(toggled(waved, code))} />
      {cleared && (
        <>
          <Cause cause={cause} choose={setCause} />
          <Letter label="The letter" text={body} change={text => setWritten({ ...written, [cause]: text })} />
          <Recipients push={reply.push} off={off} toggle={address => setOff(toggled(off, address))} />
          <div className={styles.send}>
            <Button appearance="primary" disabled={make.isPending || to.length === 0 || body.trim() === ''} onClick={put}>{make.isPending ? 'One moment' : 'Put it in Drafts'}</Button>
            <p className={styles.hint}>{to.length === 0 ? 'Somebody has to stay in To.' : 'You read it once more and press Send yourself.'}</p>
          </div>
          {make.error && <Trouble problem={make.error} again={put} />}
        </>
      )}
    </div>
  );
};
