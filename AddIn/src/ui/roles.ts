/** Somebody's part in the decision, as a colleague would say it; nothing when nothing firm is known. */
export const sayRole: Readonly<Record<string, string | undefined>> = {
  decider: 'decides',
  veto: 'can stop it',
  influencer: 'is listened to',
  champion: 'is for it',
  gatekeeper: 'the way in',
};

/** Whether somebody can be written to; nothing when they can. */
export const sayStatus: Readonly<Record<string, string | undefined>> = {
  away: 'away',
  left: 'has left',
  bounced: 'mail comes back',
};
