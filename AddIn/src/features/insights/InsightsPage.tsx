import type { InsightsReply } from '@/api/schema';
import { useInsights } from '@/api/insights';
import { DeskProvider, useDesk } from '@/ui/Desk';
import { SubPage } from '@/ui/SubPage';
import { Trouble } from '@/ui/Trouble';
import { Waiting } from '@/ui/Waiting';
import { LastLetters } from './LastLetters';
import { LossLibrary } from './LossLibrary';
import { useSentence } from './sentence';
import { WhenYouStop } from './WhenYouStop';

interface InsightsPageProps {
  readonly openDeal: (id: string) => void;
  readonly back: () => void;
}

/** What past deals teach: what was lost to whom and why, when one stops, what came of the last letters. */
export const InsightsPage = ({ openDeal, back }: InsightsPageProps) => {
  const desk = useDesk();
  const { data, error, refetch } = useInsights();
  return (
    <SubPage title="What past deals teach" back={back}>
      {!data && !error && <Waiting label="Looking back" />}
      {error && <Trouble problem={error} again={() => void refetch()} />}
      {data && <DeskProvider value={{ ...desk, today: data.today }}><Lessons insights={data} openDeal={openDeal} /></DeskProvider>}
    </SubPage>
  );
};

const Lessons = ({ insights: { thirdOutcome, givingUp, losses, won, open }, openDeal }: Pick<InsightsPageProps, 'openDeal'> & { readonly insights: InsightsReply }) => {
  const sentence = useSentence();
  if (losses.length + won + thirdOutcome.revived.of === 0 && !givingUp.all.isKnown)
    return <p className={sentence.main}>No deal of yours has ended yet. What is won, lost or given up on will teach here{open > 0 ? `; ${open} still ${open === 1 ? 'goes' : 'go'} on` : ''}.</p>;

  return (
    <>
      <p className={sentence.second}>{won === 0 ? 'None won yet' : `${won} won: small ones count, each is a foot in the door`} · {open} still open</p>
      {losses.length > 0 && <LossLibrary losses={losses} openDeal={openDeal} />}
      <WhenYouStop givingUp={givingUp} />
      <LastLetters letters={thirdOutcome} />
    </>
  );
};
