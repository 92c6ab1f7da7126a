import { Field, Select } from '@fluentui/react-components';
import type { PushCause } from '@/api/schema';

const causes: Readonly<Record<PushCause, string>> = {
  competitor: 'They took somebody else',
  noDecision: 'They could not decide',
  timing: 'The time is wrong',
  wrongPerson: 'I write to the wrong person',
};

interface CauseProps {
  readonly cause: PushCause;
  readonly choose: (cause: PushCause) => void;
}

/** Why they may have gone silent; the letter speaks to it. */
export const Cause = ({ cause, choose }: CauseProps) => (
  <Field label="Why did they go silent, do you think?">
    <Select value={cause} onChange={(_, data) => choose(data.value as PushCause)}>
      {Object.entries(causes).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
    </Select>
  </Field>
);
