import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** To whom a deal was lost, and why; null for what nobody knows. */
export interface Loss {
  readonly competitor: string | null;
  readonly why: string | null;
}

interface LostToProps {
  /** What is known of it so far. */
  readonly known?: Loss | null | undefined;
  readonly take: (loss: Loss) => void;
  readonly leave: () => void;
}

const said = (text: string) => text.trim() || null;

/** A deal is lost: to whom and why, for later deals to learn from. Both may stay empty. */
export const LostTo = ({ known, take, leave }: LostToProps) => {
  const styles = useStyles();
  const [competitor, setCompetitor] = useState(known?.competitor ?? '');
  const [why, setWhy] = useState(known?.why ?? '');
  return (
    <form
      className={styles.form} aria-label="Lost: to whom and why" onSubmit={event => { event.preventDefault(); take({ competitor: said(competitor), why: said(why) }); }}
      onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); leave(); } }}
    >
      <Field label="To whom?"><Input value={competitor} maxLength={200} autoFocus onChange={(_, { value }) => setCompetitor(value)} /></Field>
      <Field label="Why?" hint="Leave empty what nobody told you."><Textarea rows={2} value={why} maxLength={300} onChange={(_, { value }) => setWhy(value)} /></Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">It is lost</Button>
        <Button size="small" appearance="subtle" onClick={leave}>Cancel</Button>
      </div>
    </form>
  );
};
