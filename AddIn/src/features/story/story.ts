import type { FollowUpReply, MessageFinding, Reading } from '@/api/schema';
import { calendarDay, dayOf, daysBetween, daysLater, type Day } from '@/ui/days';

/** A mark on the drawn line; `at` runs from 0, the first mail, to 1, the last day shown. */
export interface Touch {
  readonly at: number;
  readonly message: MessageFinding;
}

/** The story of a deal as it is drawn. */
export interface Story {
  readonly touches: readonly Touch[];
  readonly first: Day;
  readonly today: number;
  readonly lastWord: number;
  /** The day to come: the follow-up that is kept, or the one we would take. */
  readonly next: { readonly at: number; readonly day: Day } | undefined;
  readonly holds: readonly { readonly from: number; readonly to: number }[];
  /** The same in words. */
  readonly words: string;
}

const dated = (message: MessageFinding) => message.sentAt !== null;

const sayStory = (ours: number, theirs: number, first: Day, silence: number, today: Day, next: Day | undefined) => {
  const mails = [ours > 0 && `${ours} from you`, theirs > 0 && `${theirs} from them`].filter(Boolean).join(', ');
  const quiet = silence > 0 ? ` ${silence} ${silence === 1 ? 'day' : 'days'} of silence until today.` : ' The last one is from today.';
  return `Since ${calendarDay(first, today)}: ${mails}.${quiet}${next ? ` Next: ${calendarDay(next, today)}.` : ''}`;
};

export const tellStory = (reading: Reading, followUp: FollowUpReply | null, today: Day): Story | undefined => {
  const messages = reading.messages.filter(dated);
  const days = messages.map(message => dayOf(message.sentAt ?? ''));
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;

  const coming = followUp?.on ?? reading.plan.on ?? undefined;
  const next = coming !== undefined && daysBetween(today, coming) >= 0 ? coming : undefined;
  const end = next ?? today;
  // A thread of one day still needs a line to stand on.
  const whole = Math.max(daysBetween(first, end), 1);
  const at = (day: Day) => Math.min(Math.max(daysBetween(first, day) / whole, 0), 1);
  const ours = messages.filter(message => message.side === 'ours').length;

  return {
    touches: messages.map((message, place) => ({ at: at(days[place] ?? first), message })),
    first,
    today: at(today),
    lastWord: at(last),
    next: next === undefined ? undefined : { at: at(next), day: next },
    holds: reading.holds.filter(hold => !hold.liftedBy).map(hold => {
      const asked = messages.find(message => message.id === hold.evidence.messageId);
      return { from: at(asked?.sentAt ? dayOf(asked.sentAt) : first), to: at(hold.until ?? daysLater(today, 1)) };
    }),
    words: sayStory(ours, messages.length - ours, first, daysBetween(last, today), today, next),
  };
};
