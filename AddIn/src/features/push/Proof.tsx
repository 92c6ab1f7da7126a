import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { ProofLine, WavedLineReply } from '@/api/schema';
import { dayOf } from '@/ui/days';
import { Finding } from '@/ui/Finding';
import { Hidden } from '@/ui/Hidden';
import { Fold, Rows } from '@/ui/Section';
import { When } from '@/ui/When';

const useStyles = makeStyles({
  holds: { color: tokens.colorPaletteGreenForeground1 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  wave: { padding: '0 0 8px 24px' },
  before: { paddingInlineStart: '8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface ProofProps {
  readonly lines: readonly ProofLine[];
  /** What the reader went on without before. */
  readonly before: readonly WavedLineReply[];
  readonly waved: ReadonlySet<string>;
  readonly wave: (code: string) => void;
}

/** The proof line by line: a tick, or what is missing, with its words. Going on without a line is said of that line alone. */
export const Proof = ({ lines, before, waved, wave }: ProofProps) => {
  const styles = useStyles();
  const missing = lines.filter(line => !line.holds);
  const holding = lines.filter(line => line.holds);
  const tick = (line: ProofLine) => <Finding key={line.code} icon={<CheckmarkCircle16Regular className={styles.holds} />} main={<><Hidden>Holds: </Hidden>{line.text}</>} words={line.evidence} />;
  return (
    <Rows>
      {missing.map(line => (
        <Fragment key={line.code}>
          <Finding icon={<ErrorCircle16Filled className={styles.missing} />} main={<><Hidden>Missing: </Hidden>{line.text}</>} second={line.evidence ? `“${line.evidence.quote}”` : undefined} words={line.evidence} />
          <li className={styles.wave}>
            <Checkbox label="Go on without this" aria-label={`Go on without this: ${line.text}`} checked={waved.has(line.code)} onChange={() => wave(line.code)} />
            <Before waved={before.findLast(({ missing: { code } }) => code === line.code)} />
          </li>
        </Fragment>
      ))}
      {missing.length > 0 && holding.length > 0 ? <Fold label={`${holding.length} of ${lines.length} hold`} icon={<CheckmarkCircle16Regular className={styles.holds} />}>{holding.map(tick)}</Fold> : holding.map(tick)}
    </Rows>
  );
};

const Before = ({ waved }: { readonly waved: WavedLineReply | undefined }) => {
  const styles = useStyles();
  return waved && <div className={styles.before}>You went on without it before, <When on={dayOf(waved.at)} /></div>;
};
