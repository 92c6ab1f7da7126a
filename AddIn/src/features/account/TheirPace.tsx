import { CalendarLtr16Regular, Clock16Regular, Earth16Regular, Handshake16Regular, TextAlignLeft16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { AccountReply, Manner } from '@/api/schema';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';
import { apart } from './apart';

const manners: Readonly<Record<Manner, string>> = {
  direct: 'Straight to the point',
  relational: 'Person to person',
  formal: 'By the book',
  unknown: 'Hard to tell how they write',
};

/** The pace a customer sets: how fast they answer, how they write, how well they know you; under each what it comes from. */
export const TheirPace = ({ account: { pace, country, where } }: { readonly account: AccountReply }) => {
  const { answers, nextDecision, style, relationship, cautions } = pace;
  const habit = answers ? apart(answers.text) : { main: 'Not known yet how fast they answer', second: 'fewer than two answers so far' };
  const bond = apart(relationship.text);
  // A chosen manner tells only that it was chosen.
  const written = style.text.includes(':') ? apart(style.text) : { main: manners[style.manner], second: style.text.toLowerCase() };
  return (
    <Section title="Their pace">
      <Rows>
        <Finding icon={<Clock16Regular />} main={habit.main} second={habit.second} />
        {style.text !== '' && <Finding icon={<TextAlignLeft16Regular />} main={written.main} second={written.second} words={style.evidence} />}
        <Finding icon={<Handshake16Regular />} main={bond.main} second={bond.second ?? (relationship.bearsFirmWords ? undefined : 'go gently')} />
        {nextDecision && <Finding icon={<CalendarLtr16Regular />} main={nextDecision.what} second={nextDecision.from ? <>they decide by it · <When on={nextDecision.from.slice(0, 10)} /></> : 'they decide by it'} words={nextDecision.evidence} />}
        {country && <Finding icon={<Earth16Regular />} main={`Their holidays are spared: ${country}`} second={where?.text} />}
        {/* The others only say again what stands above. */}
        {cautions.filter(({ code }) => code.startsWith('cold')).map(({ code, text, evidence }) => <Finding key={code} icon={<Warning16Regular />} main={text} words={evidence} />)}
      </Rows>
    </Section>
  );
};
