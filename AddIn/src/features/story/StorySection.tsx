import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpReply, MessageFinding, MessageKind, Reading } from '@/api/schema';
import { dayOf, sayDistance, sayMoment } from '@/ui/days';
import { useDesk } from '@/ui/Desk';
import { Finding } from '@/ui/Finding';
import { Fold, Rows, Section } from '@/ui/Section';
import { When } from '@/ui/When';
import { tellStory } from './story';
import { StoryLine } from './StoryLine';

const useStyles = makeStyles({
  ours: { width: '10px', height: '10px', borderRadius: '50%', margin: '0 3px', backgroundColor: tokens.colorBrandForeground1 },
  theirs: { width: '8px', height: '8px', borderRadius: '50%', margin: '0 3px', border: `1.5px solid ${tokens.colorNeutralForeground1}` },
});

const says: Readonly<Record<MessageKind, string | undefined>> = {
  person: undefined,
  outOfOffice: 'automatic reply: away',
  departureNotice: 'automatic reply: has left',
  bounce: 'the mail came back',
  acknowledgement: 'automatic receipt',
  newsletter: 'newsletter',
  meeting: 'invitation',
};

const opening = ({ id, newText }: MessageFinding) => {
  const quote = newText.trim().split('\n').find(line => line.trim().length > 20) ?? newText.trim().split('\n')[0] ?? '';
  const start = newText.indexOf(quote);
  return { messageId: id, start, length: quote.length, quote };
};

interface StorySectionProps {
  readonly reading: Reading;
  readonly followUp: FollowUpReply | null;
}

/** The story at a glance, and behind it every mail with its first words. */
export const StorySection = ({ reading, followUp }: StorySectionProps) => {
  const styles = useStyles();
  const { today, nameOf } = useDesk();
  const story = tellStory(reading, followUp, today);
  if (!story) return null;

  return (
    <Section title="The story">
      <StoryLine story={story} />
      <Rows>
        <Fold label={story.touches.length === 1 ? 'One mail' : `${story.touches.length} mails`}>
          {story.touches.toReversed().map(({ message }) => (
            <Finding
              key={message.id} icon={<span className={message.side === 'ours' ? styles.ours : styles.theirs} />}
              main={nameOf(message.from)} words={opening(message)}
              second={<><span title={sayMoment(message.sentAt ?? '', today)}><When on={dayOf(message.sentAt ?? '')} say={sayDistance} /></span> · {says[message.kind] ?? opening(message).quote}</>}
            />
          ))}
        </Fold>
      </Rows>
    </Section>
  );
};
