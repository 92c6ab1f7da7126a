import { makeStyles, tokens } from '@fluentui/react-components';
import { Person16Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { Absence, Departure, Stakeholder } from '@/api/schema';
import { Finding } from '@/ui/Finding';
import { sayRole, sayStatus } from '@/ui/roles';
import { Fold, Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';
import { WhoElse } from './WhoElse';

const useStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  gone: { color: tokens.colorNeutralForeground3 },
});

const decides = (person: Stakeholder) => person.role === 'decider' || person.role === 'veto';
const order = ['decider', 'veto', 'champion', 'influencer', 'gatekeeper', 'unknown'];
const byWeight = (one: Stakeholder, other: Stakeholder) => order.indexOf(one.role) - order.indexOf(other.role);
const few = 4;

interface PeopleProps {
  readonly stakeholders: readonly Stakeholder[];
  readonly absences: readonly Absence[];
  readonly departures: readonly Departure[];
}

/** Who is in the deal on their side, with the part they play. */
export const People = ({ stakeholders, absences, departures }: PeopleProps) => {
  const styles = useStyles();
  const theirs = stakeholders.filter(person => person.side === 'theirs').sort(byWeight);
  if (theirs.length === 0) return null;

  const is = (person: Stakeholder) => (who: string) => who === person.address || who === person.name;
  const nameOf = (who: string) => stakeholders.find(person => is(person)(who))?.name ?? who;
  const row = (person: Stakeholder) => {
    const away = absences.find(each => is(person)(each.who));
    const left = departures.find(each => is(person)(each.who));
    const back = person.status === 'away' && away?.until ? <>away until <When on={away.until} /></> : sayStatus[person.status];
    const known = [sayRole[person.role], back, left?.successor && `${nameOf(left.successor)} follows`, !person.address && 'address not known'].filter(Boolean);
    return (
      <Finding
        key={person.address ?? person.name} icon={<Person16Regular className={styles.icon} />}
        main={<span className={person.status === 'left' || person.status === 'bounced' ? styles.gone : styles.name}>{person.name}</span>}
        second={known.length > 0 ? known.map((part, place) => <Fragment key={place}>{place > 0 && ' · '}{part}</Fragment>) : undefined}
        words={person.evidence ?? away?.evidence ?? left?.evidence}
      />
    );
  };

  return (
    <Section title="People" count={theirs.length}>
      <Rows>
        {theirs.slice(0, few).map(row)}
        {theirs.length > few && <Fold label={`${theirs.length - few} more`}>{theirs.slice(few).map(row)}</Fold>}
        {!theirs.some(decides) && <WhoElse />}
      </Rows>
    </Section>
  );
};
