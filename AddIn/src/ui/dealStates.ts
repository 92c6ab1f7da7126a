/** How a deal stands, as a colleague would say it. */
export const sayDealState: Readonly<Record<string, string | undefined>> = {
  active: 'open',
  waiting: 'waiting',
  pushed: 'the last letter is out',
  ignored: 'no answer to the last letter',
  answered: 'they answered the last letter',
  revived: 'on again',
  won: 'won',
  lost: 'lost',
  stopped: 'they asked not to be written to',
  dormant: 'at rest',
};
