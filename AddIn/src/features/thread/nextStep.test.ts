import { expect, it } from 'vitest';
import { nextStep } from './nextStep';

it.each(['stop', 'leaveAlone', 'wait'] as const)('offers nothing to press when the move is to %s', action => expect(nextStep(action)).toBeUndefined());

it('leads to the last letter only when the last letter is the move', () => expect(nextStep('push')?.leads).toBe('push'));

it.each(['nudge', 'checkIn', 'askTimeline', 'keepPromise'] as const)('writes when the move is %s', action => expect(nextStep(action)?.leads).toBe('draft'));
