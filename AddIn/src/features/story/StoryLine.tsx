import { makeStyles, tokens } from '@fluentui/react-components';
import { calendarDay } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import type { Story } from './story';

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: '34px', overflow: 'visible' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px' },
  silence: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', strokeDasharray: '2 4' },
  hold: { stroke: tokens.colorPaletteMarigoldBackground2, strokeWidth: '12px', strokeLinecap: 'round' },
  ours: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  theirs: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  today: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1.5px' },
  next: { fill: tokens.colorBrandForeground1 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  oursKey: { width: '7px', height: '7px', borderRadius: '50%', backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: 'none' },
  theirsKey: { width: '6px', height: '6px', marginLeft: '6px', borderRadius: '50%', border: `1.5px solid ${tokens.colorNeutralForeground1}` },
  holdKey: { width: '12px', height: '6px', marginLeft: '6px', borderRadius: '3px', backgroundColor: tokens.colorPaletteMarigoldBackground2, border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  legend: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground3 },
});

const middle = 18;
// Marks at the very ends would be cut in half.
const x = (at: number) => `${3 + at * 94}%`;

/** The deal as a line: what you wrote, what they wrote, the silence since, today, and the day to come. */
export const StoryLine = ({ story }: { readonly story: Story }) => {
  const styles = useStyles();
  const { today } = useDesk();
  return (
    <>
      <svg className={styles.svg} role="img" aria-label={story.words}>
        {story.holds.map(hold => <line key={`${hold.from}-${hold.to}`} className={styles.hold} x1={x(hold.from)} x2={x(hold.to)} y1={middle} y2={middle} />)}
        <line className={styles.line} x1={x(0)} x2={x(story.lastWord)} y1={middle} y2={middle} />
        <line className={styles.silence} x1={x(story.lastWord)} x2={x(1)} y1={middle} y2={middle} />
        <line className={styles.today} x1={x(story.today)} x2={x(story.today)} y1={middle - 10} y2={middle + 10} />
        {story.touches.map(({ at, message }) => <circle key={message.id} className={message.side === 'ours' ? styles.ours : styles.theirs} cx={x(at)} cy={middle} r={message.side === 'ours' ? 5 : 4.5} />)}
        {story.next && (
          <svg x={x(story.next.at)} y={middle} overflow="visible"><rect className={styles.next} x={-5} y={-5} width={10} height={10} transform="rotate(45)" /></svg>
        )}
      </svg>
      <div className={styles.legend} aria-hidden>
        <span>{calendarDay(story.first, today)}</span>
        <span className={styles.key}><span className={styles.oursKey} />you <span className={styles.theirsKey} />they{story.holds.length > 0 && <><span className={styles.holdKey} />quiet</>}</span>
        <span>{story.next && story.next.at - story.today > 0.02 ? `◆ ${calendarDay(story.next.day, today)}` : 'today'}</span>
      </div>
    </>
  );
};
