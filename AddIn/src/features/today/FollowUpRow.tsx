import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowRight20Regular, Checkmark20Regular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import { useCompleteFollowUp, useMoveFollowUp } from '@/api/followUps';
import type { FollowUpReply } from '@/api/schema';
import { openMail } from '@/outlook/open';
import { AnotherDay } from '@/ui/AnotherDay';
import { daysLater, sayLate, type Day } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Trouble } from '@/ui/Trouble';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  row: { borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  line: { display: 'flex', alignItems: 'flex-start' },
  open: { flexGrow: 1, minWidth: 0, padding: '6px 8px', font: 'inherit', color: 'inherit', textAlign: 'start', border: 'none', backgroundColor: 'transparent', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  deal: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  account: { fontWeight: tokens.fontWeightSemibold },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  late: { color: tokens.colorPaletteRedForeground1 },
  acts: { display: 'flex', flexShrink: 0, paddingTop: '4px' },
});

interface FollowUpRowProps {
  readonly followUp: FollowUpReply;
  readonly today: Day;
}

/** Who and what; why now. Done, later, open: by button, or by the keys D, L and Enter. */
export const FollowUpRow = ({ followUp, today }: FollowUpRowProps) => {
  const styles = useStyles();
  const { announce } = useDesk();
  const [moving, setMoving] = useState(false);
  const complete = useCompleteFollowUp();
  const move = useMoveFollowUp();
  const late = sayLate(followUp.on, today);
  const error = complete.error ?? move.error;

  const done = () => complete.mutate(followUp.id, { onSuccess: () => announce(`Done: ${followUp.dealName}.`) });
  const keys = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey || moving) return;
    if (key === 'd') done();
    if (key === 'l') setMoving(true);
  };

  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <button type="button" className={styles.open} title="Open the mail (Enter), done (D), later (L)" aria-keyshortcuts="D L" onKeyDown={keys} onClick={() => openMail({ id: followUp.itemId, webLink: followUp.webLink })}>
          <span className={styles.deal}><span className={styles.account}>{followUp.accountName}</span> · {followUp.dealName}</span>
          <span className={styles.why}>{late ? <span className={styles.late}>{late}</span> : <When on={followUp.on} />} · {followUp.reason.text}</span>
        </button>
        <span className={styles.acts}>
          <Button appearance="subtle" size="small" icon={<Checkmark20Regular />} aria-label={`Done: ${followUp.dealName}`} title="Done" disabled={complete.isPending} onClick={done} />
          <Button appearance="subtle" size="small" icon={<CalendarArrowRight20Regular />} aria-label={`Another day: ${followUp.dealName}`} title="Another day" aria-expanded={moving} onClick={() => setMoving(!moving)} />
        </span>
      </div>
      {moving && <AnotherDay from={daysLater(today, 1)} least={today} leave={() => setMoving(false)} take={on => { move.mutate({ id: followUp.id, on }); setMoving(false); }} />}
      {error && <Trouble problem={error} />}
    </li>
  );
};
