import { Problem } from '@/api/Problem';
import { keepQuickly, moveBack, speakAgain, takeAway } from '@/api/quickly';
import type { QuickWish } from '@/api/schema';
import { onCommand } from '@/outlook/commands';
import { whenReady } from '@/outlook/ready';
import { calendarDay, dayOf } from '@/ui/days';
import { rememberClick, takeLastClick } from './lastClick';
import { signTheCalls } from './signIn';

const undo = 'Undo is in the same menu.';

const keep = (wish: QuickWish) => async (itemId: string) => {
  const { id, before, line, holdId } = await keepQuickly(itemId, wish);
  rememberClick({ itemId, id, before, hold: holdId });
  return `${line} ${undo}`;
};

const takeBack = async (itemId: string) => {
  const click = takeLastClick(itemId);
  if (!click) return 'There is nothing to undo on this mail.';
  if (click.hold) await speakAgain(click.hold);
  if (click.before === null) {
    await takeAway(click.id);
    return 'The follow-up is taken away again, in To Do too.';
  }
  await moveBack(click.id, click.before);
  return `The follow-up is back on ${calendarDay(click.before, dayOf(new Date().toISOString()))}.`;
};

const sayTrouble = (error: unknown) => {
  if (!(error instanceof Problem)) return 'Follow-up could not do that. Please open the pane and try there.';
  return error.code === 'signedOut' || error.code === 'signInNeeded' || error.code === 'consentNeeded' ? 'Open Follow-up once and sign in; then this works with one click.' : error.title;
};

const start = async () => {
  if (!(await whenReady())) return;
  signTheCalls();
  onCommand('followUpOnAgreedDay', keep('agreedDay'), sayTrouble);
  onCommand('followUpInThreeDays', keep('threeWorkingDays'), sayTrouble);
  onCommand('followUpNextWeek', keep('nextWeek'), sayTrouble);
  onCommand('keepQuiet', keep('quiet'), sayTrouble);
  onCommand('undoFollowUp', takeBack, sayTrouble);
};

void start();
