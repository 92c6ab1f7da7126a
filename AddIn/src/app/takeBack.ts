import { moveBack, speakAgain, takeAway } from '@/api/quickly';
import { calendarDay, dayOf } from '@/ui/days';
import { rememberClick, takeLastClick, type LastClick } from './lastClick';

const undo = async ({ id, before, hold }: LastClick) => {
  if (hold) await speakAgain(hold);
  if (before === null) {
    await takeAway(id);
    return 'The follow-up is taken away again, in To Do too.';
  }
  await moveBack(id, before);
  return `The follow-up is back on ${calendarDay(before, dayOf(new Date().toISOString()))}.`;
};

/** Takes back what the last click in the menu did to this mail, and says so; undefined when there is nothing to take back. */
export const takeBack = async (itemId: string) => {
  const click = takeLastClick(itemId);
  if (!click) return undefined;
  try {
    return await undo(click);
  } catch (error) {
    // It stands still: whoever tries again finds it.
    rememberClick(click);
    throw error;
  }
};
