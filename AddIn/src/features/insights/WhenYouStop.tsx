import type { GivingUp, Manner, Middle, Patience, PushCause } from '@/api/schema';
import { Rows, Section } from '@/ui/Section';
import { useSentence } from './sentence';

const causes: Readonly<Record<PushCause, string>> = {
  competitor: 'They took somebody else',
  noDecision: 'They could not decide',
  timing: 'The time was wrong',
  wrongPerson: 'The wrong person',
};

const manners: Readonly<Record<Manner, string>> = {
  direct: 'Straight to the point',
  relational: 'Person to person',
  formal: 'By the book',
  unknown: 'Hard to tell how they write',
};

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const far = ({ touches, days, deals, isSmall }: Middle) => `${counted(touches, 'contact')}, ${counted(days, 'day')} (${isSmall ? 'only ' : ''}${counted(deals, 'deal')})`;
const sayPatience = ({ gaveUp, cameBack }: Patience) => [gaveUp && `you stop after ${far(gaveUp)}`, cameBack && `back after ${far(cameBack)}`].filter(Boolean).join(' · ');

interface PartProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, Patience])[];
}

const Part = ({ title, rows }: PartProps) => {
  const sentence = useSentence();
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={sentence.part}>{title}</h3>
      <Rows>
        {rows.map(([name, patience]) => <li key={name} className={sentence.row}><p className={sentence.main}>{name}</p><p className={sentence.second}>{sayPatience(patience)}</p></li>)}
      </Rows>
    </>
  );
};

/** When one gives up, against those who came back: over all deals, by what kept them silent, by how they write. */
export const WhenYouStop = ({ givingUp: { byCause, byManner, text } }: { readonly givingUp: GivingUp }) => {
  const sentence = useSentence();
  return (
    <Section title="When you stop">
      <p className={sentence.main}>{text}.</p>
      <Part title="By why they fell silent" rows={Object.entries(byCause).map(([cause, patience]) => [causes[cause as PushCause], patience] as const)} />
      <Part title="By how they write" rows={Object.entries(byManner).map(([manner, patience]) => [manners[manner as Manner], patience] as const)} />
    </Section>
  );
};
