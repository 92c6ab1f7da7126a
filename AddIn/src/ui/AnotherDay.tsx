import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { DayField } from './DayField';
import type { Day } from './days';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '4px 8px 10px 32px' } });

interface AnotherDayProps {
  readonly from: Day;
  readonly least?: Day;
  readonly take: (on: Day) => void;
  readonly leave: () => void;
}

/** Picks another day, in place. */
export const AnotherDay = ({ from, least, take, leave }: AnotherDayProps) => {
  const styles = useStyles();
  const [on, setOn] = useState(from);
  return (
    <form className={styles.row} onSubmit={event => { event.preventDefault(); take(on); }} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); leave(); } }}>
      <DayField label="Another day" on={on} least={least} change={setOn} focus />
      <Button type="submit" size="small" appearance="primary" disabled={on === ''}>Take it</Button>
      <Button size="small" appearance="subtle" onClick={leave}>Cancel</Button>
    </form>
  );
};
