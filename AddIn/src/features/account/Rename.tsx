import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '8px 0' } });

interface RenameProps {
  readonly name: string;
  readonly take: (name: string) => void;
  readonly leave: () => void;
}

/** Calls a deal something else, in place. */
export const Rename = ({ name, take, leave }: RenameProps) => {
  const styles = useStyles();
  const [given, setGiven] = useState(name);
  return (
    <form className={styles.row} onSubmit={event => { event.preventDefault(); take(given.trim()); }} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); leave(); } }}>
      <Input aria-label="What it is about" value={given} maxLength={200} autoFocus onChange={(_, { value }) => setGiven(value)} />
      <Button type="submit" size="small" appearance="primary" disabled={given.trim() === ''}>Take it</Button>
      <Button size="small" appearance="subtle" onClick={leave}>Cancel</Button>
    </form>
  );
};
