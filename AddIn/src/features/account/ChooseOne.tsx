import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 8px 10px' },
  // However long the names are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  warning: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** One of the things to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Those that belong together, under a name; without a name they stand by themselves. */
export interface OptionGroup {
  readonly name?: string;
  readonly options: readonly Option[];
}

interface ChooseOneProps {
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** What is so now. */
  readonly now: string;
  /** What comes of it, said before it does; nothing where that is plain. */
  readonly warn?: (value: string) => string | undefined;
  readonly act: string;
  readonly take: (value: string) => void;
  readonly leave: () => void;
}

/** Picks one of a few things, in place. */
export const ChooseOne = ({ label, groups, now, warn, act, take, leave }: ChooseOneProps) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState(now);
  const warning = warn?.(chosen);
  const line = ({ value, label: said }: Option) => <option key={value} value={value}>{said}</option>;
  return (
    <form className={styles.form} onSubmit={event => { event.preventDefault(); take(chosen); }} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); leave(); } }}>
      <Field className={styles.field} label={label}>
        <Select className={styles.select} value={chosen} autoFocus onChange={(_, { value }) => setChosen(value)}>
          {groups.map(({ name, options }) => (name ? <optgroup key={name} label={name}>{options.map(line)}</optgroup> : options.map(line)))}
        </Select>
      </Field>
      {warning && <p className={styles.warning}>{warning}</p>}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">{act}</Button>
        <Button size="small" appearance="subtle" onClick={leave}>Cancel</Button>
      </div>
    </form>
  );
};
