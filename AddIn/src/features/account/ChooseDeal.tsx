import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DealRow } from '@/api/schema';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 8px 10px' },
  // However long the names of the deals are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  warning: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ChooseDealProps {
  readonly label: string;
  readonly deals: readonly DealRow[];
  /** What happens, before it does; nothing where it can be taken back. */
  readonly warn?: (to: DealRow) => string;
  readonly act: string;
  readonly take: (to: DealRow) => void;
  readonly leave: () => void;
}

/** Picks another deal of the firm, in place. */
export const ChooseDeal = ({ label, deals, warn, act, take, leave }: ChooseDealProps) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState(deals[0]?.id);
  const to = deals.find(({ id }) => id === chosen);
  return (
    <form className={styles.form} onSubmit={event => { event.preventDefault(); if (to) take(to); }} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); leave(); } }}>
      <Field className={styles.field} label={label}>
        <Select className={styles.select} value={chosen} autoFocus onChange={(_, { value }) => setChosen(value)}>
          {deals.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      {to && warn && <p className={styles.warning}>{warn(to)}</p>}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={!to}>{act}</Button>
        <Button size="small" appearance="subtle" onClick={leave}>Cancel</Button>
      </div>
    </form>
  );
};
