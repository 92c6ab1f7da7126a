import { makeStyles, tokens } from '@fluentui/react-components';
import type { Share, ThirdOutcome } from '@/api/schema';
import { Section } from '@/ui/Section';
import { useSentence } from './sentence';

const useStyles = makeStyles({
  line: { position: 'relative', height: '12px', margin: '8px 0 4px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground4, border: `1px solid ${tokens.colorNeutralStroke2}` },
  range: { position: 'absolute', insetBlock: 0, backgroundColor: tokens.colorCompoundBrandBackground, borderRadius: tokens.borderRadiusSmall, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  mark: { position: 'absolute', insetBlock: '-4px', width: '2px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } },
  scale: { position: 'relative', height: '16px', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground3 },
  three: { position: 'absolute', insetInlineStart: '30%', transform: 'translateX(-50%)', whiteSpace: 'nowrap' },
});

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How often "no wait, we're not done" came back on a last letter, beside the three in ten of an old hand. */
export const LastLetters = ({ letters: { revived, answered, ignored, text } }: { readonly letters: ThirdOutcome }) => {
  const sentence = useSentence();
  return (
    <Section title="After the last letter">
      <p className={sentence.main}>{text}.</p>
      {revived.of > 0 && <Range share={revived} />}
      {revived.of > 0 && <p className={sentence.second}>{answered} told you whom they chose, or why nobody · {ignored} stayed silent</p>}
    </Section>
  );
};

// Where the true share lies: a long bar is a number that says little.
const Range = ({ share: { low, high } }: { readonly share: Share }) => {
  const styles = useStyles();
  return (
    <div role="img" aria-label={`From ${percent(low)} to ${percent(high)}, beside three in ten`}>
      <div className={styles.line}>
        <div className={styles.range} style={{ insetInlineStart: percent(low).replace(' ', ''), insetInlineEnd: percent(1 - high).replace(' ', '') }} />
        <div className={styles.mark} style={{ insetInlineStart: '30%' }} />
      </div>
      <div className={styles.scale}><span className={styles.three}>three in ten</span></div>
    </div>
  );
};
