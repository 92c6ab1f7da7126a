import { makeStyles } from '@fluentui/react-components';
import { useDesk } from './Desk';
import { fullDay, sayDay, type Day } from './days';

const useStyles = makeStyles({
  day: { whiteSpace: 'nowrap' },
  assumed: { textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px' },
});

interface WhenProps {
  readonly on: Day;
  /** "by end of November → Mon 30 Nov 2026". */
  readonly reading?: string | undefined;
  /** What the writer left out. */
  readonly assumed?: readonly string[];
  readonly say?: (on: Day, today: Day) => string;
}

/** A day as people say it; the full date, and how it was understood, on hover. */
export const When = ({ on, reading, assumed = [], say = sayDay }: WhenProps) => {
  const styles = useStyles();
  const { today } = useDesk();
  const hints = [fullDay(on), reading, assumed.length > 0 ? `assumed: ${assumed.join(', ')}` : undefined];
  return (
    <time className={assumed.length > 0 ? `${styles.day} ${styles.assumed}` : styles.day} dateTime={on} title={hints.filter(Boolean).join('\n')}>
      {say(on, today)}
    </time>
  );
};
