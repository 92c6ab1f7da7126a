import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { Request, Side } from '@/api/schema';
import { useCorrect } from '@/api/threads';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { MoreMenu } from '@/ui/MoreMenu';
import { Fold, Rows, Section } from '@/ui/Section';
import { Trouble } from '@/ui/Trouble';

const useStyles = makeStyles({
  open: { color: tokens.colorBrandForeground1 },
  answered: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface QuestionsProps {
  readonly itemId: string;
  readonly requests: readonly Request[];
  readonly sideOf: (messageId: string) => Side;
}

/** What was asked and still waits, theirs before ours; what was answered is folded away with its answer. */
export const Questions = ({ itemId, requests, sideOf }: QuestionsProps) => {
  const styles = useStyles();
  const { nameOf } = useDesk();
  const correct = useCorrect(itemId);
  const waiting = requests.filter(each => !each.answeredBy);
  const answered = requests.filter(each => each.answeredBy);
  if (requests.length === 0) return null;

  const theirs = (request: Request) => sideOf(request.evidence.messageId) === 'theirs';
  const sorted = [...waiting.filter(theirs), ...waiting.filter(each => !theirs(each))];
  const asker = (request: Request) => (theirs(request) ? nameOf(request.by) : `${nameOf(request.by)} asked ${request.of.map(nameOf).join(', ')}`.trim());
  const choices = (id: string) => [
    { label: 'Answered', act: () => correct.mutate({ findingId: id, kind: 'done' }) },
    { label: 'Not a question', act: () => correct.mutate({ findingId: id, kind: 'notOne' }) },
  ];

  return (
    <Section title="Open questions">
      {correct.error && <Trouble problem={correct.error} />}
      <Rows>
        {sorted.map(request => (
          <Finding
            key={request.id} icon={<QuestionCircle16Regular className={theirs(request) ? styles.open : styles.quiet} />}
            main={request.what} second={asker(request)} words={request.evidence}
            action={<MoreMenu label={`More for “${request.what}”`} choices={choices(request.id)} />}
          />
        ))}
        {answered.length > 0 && (
          <Fold label={`${answered.length} answered`} icon={<CheckmarkCircle16Regular className={styles.answered} />}>
            {answered.map(request => (
              <Finding
                key={request.id} icon={<CheckmarkCircle16Regular className={styles.answered} />} main={request.what}
                second={<>{asker(request)} · “{request.answeredBy?.quote}”</>} words={request.answeredBy}
              />
            ))}
          </Fold>
        )}
      </Rows>
    </Section>
  );
};
