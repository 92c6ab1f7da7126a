import { CalendarLtr16Regular, Clock16Regular, Handshake16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { AccountReply } from '@/api/schema';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';
import { apart } from './apart';
import { HowTheyWrite } from './HowTheyWrite';
import { WhereTheyAre } from './WhereTheyAre';

/** The pace a customer sets: how fast they answer, how they write, how well they know you, where they are; under each what it comes from. */
export const TheirPace = ({ account }: { readonly account: AccountReply }) => {
  const { answers, nextDecision, relationship, cautions } = account.pace;
  const habit = answers ? apart(answers.text) : { main: 'Not known yet how fast they answer', second: 'fewer than two answers so far' };
  const bond = apart(relationship.text);
  return (
    <Section title="Their pace">
      <Rows>
        <Finding icon={<Clock16Regular />} main={habit.main} second={habit.second} />
        <HowTheyWrite account={account} />
        <Finding icon={<Handshake16Regular />} main={bond.main} second={bond.second ?? (relationship.bearsFirmWords ? undefined : 'go gently')} />
        {nextDecision && <Finding icon={<CalendarLtr16Regular />} main={nextDecision.what} second={nextDecision.from ? <>they decide by it · <When on={nextDecision.from.slice(0, 10)} /></> : 'they decide by it'} words={nextDecision.evidence} />}
        <WhereTheyAre account={account} />
        {/* The others only say again what stands above. */}
        {cautions.filter(({ code }) => code.startsWith('cold')).map(({ code, text, evidence }) => <Finding key={code} icon={<Warning16Regular />} main={text} words={evidence} />)}
      </Rows>
    </Section>
  );
};
