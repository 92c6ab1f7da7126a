interface Told {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  readonly trace?: string | undefined;
  /** What Microsoft wants to see besides before it lets the service act. */
  readonly claims?: string | undefined;
  /** What the service would have to be allowed. */
  readonly scopes?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** Something is wrong, said in a sentence for the person; the pane decides by the code. */
export class Problem extends Error {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly trace: string | undefined;
  readonly claims: string | undefined;
  readonly scopes: readonly string[] | undefined;
  /** When it began: the first time since it last worked. */
  readonly since: Date;

  constructor({ code, title, status, detail, trace, claims, scopes, cause }: Told, since = new Date()) {
    super(title, { cause });
    this.name = 'Problem';
    this.code = code;
    this.title = title;
    this.status = status;
    this.detail = detail;
    this.trace = trace;
    this.claims = claims;
    this.scopes = scopes;
    this.since = since;
  }
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

// Of a refusal that names fields, the first sentence is the one to show.
const firstError = (errors: unknown) => {
  const first: unknown = typeof errors === 'object' && errors !== null ? Object.values(errors)[0] : undefined;
  return Array.isArray(first) ? text(first[0]) : text(first);
};

/** Reads a problem document; one that cannot be read still says which answer came. */
export const problemOf = (body: unknown, status: number): Problem => {
  const document = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return new Problem({
    code: text(document.code) ?? `http${status}`,
    title: firstError(document.errors) ?? text(document.title) ?? 'Follow-up could not do that.',
    status,
    detail: text(document.detail),
    trace: text(document.traceId),
    claims: text(document.claims),
    scopes: Array.isArray(document.scopes) ? document.scopes.filter(scope => typeof scope === 'string') : undefined,
  });
};
