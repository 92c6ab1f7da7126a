import { keepQuickly } from '@/api/quickly';
import type { QuickWish } from '@/api/schema';
import { onCommand } from '@/outlook/commands';
import { whenReady } from '@/outlook/ready';
import { rememberClick } from './lastClick';
import { sayTrouble } from './sayTrouble';
import { signTheCalls } from './signIn';
import { takeBack } from './takeBack';

const undoIsAt = 'Undo is in the same menu.';

const keep = (wish: QuickWish) => async (itemId: string) => {
  const { id, before, line, holdId } = await keepQuickly(itemId, wish);
  rememberClick({ itemId, id, before, hold: holdId });
  return { text: line, undoIsAt };
};

const start = async () => {
  if (!(await whenReady())) return;
  signTheCalls();
  onCommand('followUpOnAgreedDay', keep('agreedDay'), sayTrouble);
  onCommand('followUpInThreeDays', keep('threeWorkingDays'), sayTrouble);
  onCommand('followUpNextWeek', keep('nextWeek'), sayTrouble);
  onCommand('keepQuiet', keep('quiet'), sayTrouble);
  onCommand('undoFollowUp', async itemId => ({ text: (await takeBack(itemId)) ?? 'There is nothing to undo on this mail.' }), sayTrouble);
};

void start();
