import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Day } from '@/ui/days';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  choice: {
    position: 'relative', display: 'inline-flex', alignItems: 'center', height: '30px', padding: '0 10px', borderRadius: tokens.borderRadiusCircular, cursor: 'pointer',
    fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  input: { position: 'absolute', inset: 0, opacity: 0, margin: 0, cursor: 'pointer' },
});

interface DayChoiceProps {
  readonly name: string;
  readonly day: Day;
  readonly chosen: boolean;
  readonly choose: (day: Day) => void;
}

/** One near day, as a radio button that looks like the day. */
export const DayChoice = ({ name, day, chosen, choose }: DayChoiceProps) => {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.choice, chosen && styles.chosen)}>
      <input type="radio" className={styles.input} name={name} value={day} checked={chosen} onChange={() => choose(day)} />
      <When on={day} />
    </label>
  );
};
