import { expect, it } from 'vitest';
import type { Hold, MessageFinding, Reading, Side } from '@/api/schema';
import { tellStory } from './story';

const mail = (id: string, day: string, side: Side): MessageFinding => ({ id, from: `${side}@x.example`, sentAt: `${day}T12:00:00Z`, side, kind: 'person', newText: id, subject: '', to: [], cc: [], attachments: [] });

const reading = (messages: MessageFinding[], on: string | null = null, holds: Hold[] = []) => ({ messages, holds, plan: { action: 'wait', on, reasons: [] } }) as unknown as Reading;

const mails = [mail('a', '2026-09-08', 'theirs'), mail('b', '2026-09-13', 'ours')];

it('runs from the first mail to the day to come', () => {
  const story = tellStory(reading(mails, '2026-09-28'), null, '2026-09-18');
  expect(story?.touches.map(touch => touch.at)).toEqual([0, 0.25]);
  expect(story?.today).toBe(0.5);
  expect(story?.next).toEqual({ at: 1, day: '2026-09-28' });
});

it('says in words what it draws', () => {
  expect(tellStory(reading(mails, '2026-09-28'), null, '2026-09-18')?.words).toBe('Since Tue 8 Sep: 1 from you, 1 from them. 5 days of silence until today. Next: Mon 28 Sep.');
});

it('ends today when no day is to come', () => {
  const story = tellStory(reading(mails, '2026-09-01'), null, '2026-09-18');
  expect(story?.next).toBeUndefined();
  expect(story?.today).toBe(1);
});

it('draws the quiet that was asked for, and none that was lifted', () => {
  const evidence = { messageId: 'a', start: 0, length: 1, quote: 'a' };
  const hold = { by: 'x', until: '2026-09-23', reading: '', liftedBy: null, evidence };
  const story = tellStory(reading(mails, '2026-09-28', [hold, { ...hold, liftedBy: evidence }]), null, '2026-09-18');
  expect(story?.holds).toEqual([{ from: 0, to: 0.75 }]);
});

it('is not told of a thread without a single date', () => {
  expect(tellStory(reading([{ ...mail('a', '2026-09-08', 'ours'), sentAt: null }]), null, '2026-09-18')).toBeUndefined();
});
