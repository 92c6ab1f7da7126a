import { expect, it } from 'vitest';
import { namesOf } from './names';

const people = [
  { name: 'Dana Reyes', address: 'dana.reyes@contoso.example' },
  { name: 'Voss, Karl', address: 'karl.voss@contoso.example' },
  { name: 'Sam Lee', address: 'sam.lee@contoso.example' },
  { name: 'Sam Okafor', address: 'sam.okafor@contoso.example' },
  { name: 'info@contoso.example', address: 'info@contoso.example' },
  { name: 'Priya', address: null },
];
const nameOf = namesOf('mike@northgate.example', people);

it.each([
  ['mike@northgate.example', 'You'],
  ['Mike@Northgate.example', 'You'],
  ['dana.reyes@contoso.example', 'Dana'],
  ['karl.voss@contoso.example', 'Karl'],
  // Two of the same first name have to be told apart.
  ['sam.lee@contoso.example', 'Sam Lee'],
  ['sam.okafor@contoso.example', 'Sam Okafor'],
  ['info@contoso.example', 'info'],
  ['stranger@fabrikam.example', 'stranger'],
  ['Priya', 'Priya'],
])('%s is called %s', (address, name) => expect(nameOf(address)).toBe(name));
