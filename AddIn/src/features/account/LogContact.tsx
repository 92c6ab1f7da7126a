import { Button, Checkbox, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLogTouch } from '@/api/deals';
import type { DealReply, TouchKind } from '@/api/schema';
import { DayField } from '@/ui/DayField';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', padding: '8px 0' },
  wide: { width: '100%' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', gap: '8px' },
});

interface LogContactProps {
  readonly deal: DealReply;
  readonly leave: () => void;
}

/** "We spoke": it counts as contact, ends a quiet and a reminder, and settles what was settled on the phone. */
export const LogContact = ({ deal, leave }: LogContactProps) => {
  const styles = useStyles();
  const { today, announce } = useDesk();
  const [kind, setKind] = useState<TouchKind>('call');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const [settled, setSettled] = useState<readonly string[]>([]);
  const log = useLogTouch();
  const open = [
    ...deal.promises.filter(promise => promise.status === 'open' || promise.status === 'missed').map(({ id, what }) => ({ id, what })),
    ...deal.questions.filter(question => !question.answeredBy).map(({ id, what }) => ({ id, what })),
  ];
  const toggle = (id: string) => setSettled(settled.includes(id) ? settled.filter(each => each !== id) : [...settled, id]);
  const take = () =>
    log.mutate(
      { dealId: deal.id, kind, on, with: null, note: note.trim() || null, settles: settled.flatMap(findingId => deal.threads.map(({ threadId }) => ({ threadId, findingId }))) },
      { onSuccess: () => { announce('Noted.'); leave(); } },
    );
  return (
    <form className={styles.form} onSubmit={event => { event.preventDefault(); take(); }} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); leave(); } }}>
      <RadioGroup layout="horizontal" aria-label="What it was" value={kind} onChange={(_, { value }) => setKind(value as TouchKind)}>
        <Radio value="call" label="Call" />
        <Radio value="meeting" label="Meeting" />
        <Radio value="voicemail" label="Voicemail" />
      </RadioGroup>
      <DayField label="The day" on={on} change={setOn} />
      <Input className={styles.wide} aria-label="Worth keeping" placeholder="What is worth keeping of it" maxLength={2000} value={note} onChange={(_, { value }) => setNote(value)} />
      {open.length > 0 && <span className={styles.label}>Settled with it</span>}
      {open.map(({ id, what }) => <Checkbox key={id} label={what} checked={settled.includes(id)} onChange={() => toggle(id)} />)}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={log.isPending || on === '' || on > today}>Note it</Button>
        <Button appearance="subtle" onClick={leave}>Cancel</Button>
      </div>
      {log.error && <Trouble problem={log.error} />}
    </form>
  );
};
