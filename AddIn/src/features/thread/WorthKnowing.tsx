import { CalendarLtr16Regular, Chat16Regular, Pause16Regular, PeopleTeam16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { Competitor, ObjectionKind, Reading } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';

const stands: Readonly<Record<Competitor['role'], string>> = { considered: 'also looked at', incumbent: 'what they have today', chosen: 'they chose them' };

const objects: Readonly<Record<ObjectionKind, string>> = {
  price: 'The price', timing: 'The timing', need: 'Whether they need it', authority: 'Somebody else has to agree', competitor: 'Somebody else has it too', trust: 'Whether it works', other: 'A concern',
};

/** What else a rep would want to have in mind: quiet that was asked for, dates of theirs, concerns, competitors, what we said twice differently. */
export const WorthKnowing = ({ reading: { holds, timeline, objections, competitors, contradictions } }: { readonly reading: Reading }) => {
  const { nameOf } = useDesk();
  const standing = holds.filter(each => !each.liftedBy);
  const open = objections.filter(each => !each.answeredBy);
  if (standing.length + timeline.length + open.length + competitors.length + contradictions.length === 0) return null;

  return (
    <Section title="Worth knowing">
      <Rows>
        {contradictions.map(each => (
          <Finding key={`${each.later.messageId} ${each.later.start}`} icon={<Warning16Regular />} main={`You said two things about ${each.subject}`} second={<>“{each.earlier.quote}” · “{each.later.quote}”</>} words={each.later} />
        ))}
        {open.map(each => (
          <Finding key={`${each.evidence.messageId} ${each.evidence.start}`} icon={<Chat16Regular />} main={objects[each.kind]} second={<>{nameOf(each.by)} · not answered yet</>} words={each.evidence} />
        ))}
        {standing.map(each => (
          <Finding
            key={`${each.evidence.messageId} ${each.evidence.start}`} icon={<Pause16Regular />}
            main={each.until ? <>Asked for quiet until <When on={each.until} reading={each.reading} /></> : 'Asked for quiet'}
            second={<>{nameOf(each.by)}{each.until ? '' : <> · {each.reading}</>}</>} words={each.evidence} note={each.reading}
          />
        ))}
        {timeline.map(each => (
          <Finding key={`${each.evidence.messageId} ${each.evidence.start}`} icon={<CalendarLtr16Regular />} main={each.what} second={each.from ? <When on={each.from.slice(0, 10)} /> : 'no day named'} words={each.evidence} />
        ))}
        {competitors.map(each => (
          <Finding key={`${each.name} ${each.evidence.start}`} icon={<PeopleTeam16Regular />} main={each.name} second={<>{stands[each.role]}{each.reason && <> · {each.reason}</>}</>} words={each.evidence} />
        ))}
      </Rows>
    </Section>
  );
};
