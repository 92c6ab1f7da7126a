import type { PlanAction } from '@/api/schema';

/** The one next step: what the button says, and where it leads. */
export interface Step {
  readonly label: string;
  readonly leads: 'draft' | 'push' | 'reply';
}

const steps: Readonly<Partial<Record<PlanAction, Step>>> = {
  keepPromise: { label: 'Write it', leads: 'draft' },
  answer: { label: 'Answer', leads: 'reply' },
  nudge: { label: 'Write the nudge', leads: 'draft' },
  checkIn: { label: 'Write a check-in', leads: 'draft' },
  askTimeline: { label: 'Ask their timeline', leads: 'draft' },
  nurture: { label: 'Write to them', leads: 'draft' },
  push: { label: 'The last letter', leads: 'push' },
};

/** Nothing to press where waiting, or leaving alone, is the move. */
export const nextStep = (action: PlanAction): Step | undefined => steps[action];
