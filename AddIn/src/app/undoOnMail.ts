import { openMessage, sayOnMail } from '@/outlook/lineOnMail';
import { sayTrouble } from './sayTrouble';
import { takeBack } from './takeBack';

/** Takes the last click on the open mail back and says so on it; false when there was nothing to take back. */
export const undoOnMail = async (itemId: string) => {
  const item = openMessage();
  if (!item) return false;
  try {
    const text = await takeBack(itemId);
    if (text === undefined) return false;
    await sayOnMail(item, { text });
  } catch (error) {
    await sayOnMail(item, { text: sayTrouble(error), failed: true });
  }
  return true;
};
