import type { CountryRow } from '@/api/schema';
import type { OptionGroup } from './ChooseOne';

// The nations have names of their own; whoever looks for the kingdom finds them under it.
const kingdoms: Readonly<Record<string, string | undefined>> = { GB: 'United Kingdom' };

const stateOf = (code: string) => code.slice(0, 2);

/** Countries to choose from: those that differ by state or nation as a group of their own, all in the order of their names. */
export const grouped = (countries: readonly CountryRow[]): readonly OptionGroup[] => {
  const states = new Map<string, CountryRow[]>();
  for (const country of countries) states.set(stateOf(country.code), [...(states.get(stateOf(country.code)) ?? []), country]);
  const named = [...states.entries()].map(([state, parts]) => ({ parts, name: kingdoms[state] ?? parts.find(({ code }) => code === state)?.name ?? parts[0]?.name ?? state }));
  return named
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ name, parts }) => ({ ...(parts.length > 1 ? { name } : {}), options: parts.map(({ code, name: label }) => ({ value: code, label })) }));
};
