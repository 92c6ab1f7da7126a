interface Person {
  readonly name: string;
  readonly address?: string | null;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

// "Reyes, Dana" is how many firms write names; people say "Dana".
const callName = (name: string) => (name.split(',')[1] ?? name).trim().split(/\s+/)[0] ?? name;

/** Says people as a colleague would: "You", a first name, the full name where two share the first. */
export const namesOf = (me: string, people: readonly Person[]) => (address: string) => {
  if (same(address, me)) return 'You';
  const person = people.find(each => each.address && same(each.address, address)) ?? people.find(each => same(each.name, address));
  if (!person) return address.includes('@') ? (address.split('@')[0] ?? address) : address;
  if (person.name.includes('@')) return person.name.split('@')[0] ?? person.name;

  const first = callName(person.name);
  const shared = people.some(other => other !== person && same(callName(other.name), first));
  return shared ? person.name : first;
};
