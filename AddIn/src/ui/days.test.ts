import { describe, expect, it } from 'vitest';
import { calendarDay, daysBetween, daysLater, fullDay, sayDay, sayDistance, sayLate } from './days';

const today = '2026-09-18';

describe('A day is said as people say it', () => {
  it.each([
    ['2026-09-18', 'today'],
    ['2026-09-19', 'tomorrow'],
    ['2026-09-17', 'yesterday'],
    ['2026-09-10', 'Thu 10 Sep'],
    ['2026-10-12', 'Mon 12 Oct'],
    // Another year has to be named, however near.
    ['2027-01-04', 'Mon 4 Jan 2027'],
  ])('%s is %s', (day, said) => expect(sayDay(day, today)).toBe(said));

  it('and in full on hover', () => expect(fullDay('2026-09-10')).toBe('Thursday 10 September 2026'));

  it('tomorrow is the first of January on New Year’s Eve', () => expect(sayDay('2027-01-01', '2026-12-31')).toBe('tomorrow'));
});

describe('A distance is as coarse as people are', () => {
  it.each([
    ['2026-09-10', '8 days ago'],
    ['2026-09-17', 'yesterday'],
    ['2026-09-21', 'in 3 days'],
    ['2026-08-28', '3 weeks ago'],
    ['2026-04-18', '5 months ago'],
  ])('%s is %s', (day, said) => expect(sayDistance(day, today)).toBe(said));
});

describe('Late', () => {
  it('counts from the day it was due', () => expect(sayLate('2026-09-16', today)).toBe('2 days late'));
  it('is one day, not one days', () => expect(sayLate('2026-09-17', today)).toBe('1 day late'));
  it('is nothing on the day itself', () => expect(sayLate(today, today)).toBeUndefined());
});

describe('Days are counted on the calendar', () => {
  // In a zone that changes its clocks on this weekend a day has 25 hours.
  it('over a change of the clocks', () => expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2));
  it('over the end of February', () => expect(daysLater('2028-02-28', 2)).toBe('2028-03-01'));
  it('and named by their weekday', () => expect(calendarDay('2026-09-16', today)).toBe('Wed 16 Sep'));
});
