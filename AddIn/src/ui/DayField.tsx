import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from './days';

const useStyles = makeStyles({
  field: {
    height: '32px', boxSizing: 'border-box', padding: '0 8px', font: 'inherit', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

interface DayFieldProps {
  readonly label: string;
  readonly on: Day;
  readonly least?: Day | undefined;
  readonly change: (on: Day) => void;
  readonly focus?: boolean;
}

/** The browser's own date field: it knows every locale and every keyboard. */
export const DayField = ({ label, on, least, change, focus = false }: DayFieldProps) => (
  <input type="date" className={useStyles().field} aria-label={label} value={on} min={least} required autoFocus={focus} onChange={event => change(event.target.value)} />
);
