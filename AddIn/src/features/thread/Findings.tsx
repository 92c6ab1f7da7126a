import { QuestionCircle16Regular } from '@fluentui/react-icons';
import type { Reading } from '@/api/schema';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Rows, Section } from '@/ui/Section';
import { PromiseRow } from './PromiseRow';
import { sortPromises } from './promises';

/** Promises and questions to look at, where nothing can be done about them. */
export const Findings = ({ reading }: { readonly reading: Reading }) => {
  const { nameOf } = useDesk();
  const { open } = sortPromises(reading.commitments);
  return (
    <>
      {open.length > 0 && <Section title="Promises"><Rows>{open.map(promise => <PromiseRow key={promise.id} promise={promise} />)}</Rows></Section>}
      {reading.requests.length > 0 && (
        <Section title="Questions">
          <Rows>
            {reading.requests.map(request => <Finding key={request.id} icon={<QuestionCircle16Regular />} main={request.what} second={nameOf(request.by)} words={request.evidence} />)}
          </Rows>
        </Section>
      )}
    </>
  );
};
