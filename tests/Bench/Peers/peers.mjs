// Reads the sentences of a file with both peers; prints what each found and how fast it was, as JSON.
// A sentence is { text, written: "2026-09-16T10:00", order: "DayFirst" | "MonthFirst" | "Unknown" }.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import { DateTimeRecognizer } from "@microsoft/recognizers-text-date-time";

// Dates are read and printed on the writer's own clock: the process runs in UTC, and that clock is taken for UTC.
const sentences = JSON.parse(readFileSync(process.argv[2], "utf8")).map((sentence) => ({ ...sentence, at: new Date(`${sentence.written}:00Z`) }));
const [warmUp, measured] = [3000, 3000];

const american = new DateTimeRecognizer("en-us").getDateTimeModel();
const british = new DateTimeRecognizer("en-gb").getDateTimeModel();

const peers = {
  "chrono-node": {
    read: ({ text, at, order }) => (order === "DayFirst" ? chrono.en.GB : chrono.en).parse(text, { instant: at, timezone: 0 }, { forwardDate: true }),
    find: (found) => ({ start: found.index, length: found.text.length, ...chronoSpan(found) }),
  },
  "@microsoft/recognizers-text-date-time": {
    read: ({ text, at, order }) => (order === "DayFirst" ? british : american).parse(text, at),
    find: (found) => ({ start: found.start, length: found.end - found.start + 1, ...recognizedSpans(found) }),
  },
};

const moment = (date) => date.toISOString().slice(0, 16);
const day = (date, more = 0) => new Date(date.getTime() + more * 86400000).toISOString().slice(0, 10);
const month = (date, more = 0) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + more, 1)).toISOString().slice(0, 10);

/** What chrono is sure of says how large the span is. */
function chronoSpan({ start, end }) {
  const [from, to] = [start.date(), (end ?? start).date()];
  const isDay = ["day", "weekday"].some((part) => start.isCertain(part));
  const isLoose = start.getCertainComponents().length === 0 || (!isDay && !start.isCertain("month") && !start.isCertain("year"));
  if (start.isCertain("hour")) return { isLoose, spans: [{ from: moment(from), to: end ? moment(to) : null }] };
  if (isDay) return { isLoose, spans: [{ from: day(from), to: day(to, 1) }] };
  if (start.isCertain("month")) return { isLoose, spans: [{ from: month(from), to: month(to, 1) }] };
  if (start.isCertain("year")) return { isLoose, spans: [{ from: `${from.getUTCFullYear()}-01-01`, to: `${to.getUTCFullYear() + 1}-01-01` }] };
  return { isLoose, spans: [{ from: day(from), to: day(to, 1) }] };
}

/** Every value it offers counts: the past one and the coming one, morning and afternoon. */
function recognizedSpans({ typeName, resolution }) {
  const isLoose = /(set|duration|time|timerange|timezone)$/.test(typeName.replace("datetimeV2.", "").replace(/^datetime(range)?$/, ""));
  const values = (resolution?.values ?? []).filter(({ value }) => value !== "not resolved");
  const spans = values.flatMap((value) => {
    if (value.type === "date") return bounded(value, { from: value.value, to: day(new Date(value.value), 1) });
    if (value.type === "datetime") return bounded(value, { from: minute(value.value), to: null });
    if (value.type === "daterange" || value.type === "datetimerange") return [{ from: minute(value.start), to: minute(value.end) }];
    return [];
  });
  return { isLoose, spans };
}

const bounded = ({ Mod }, span) => (Mod === "before" ? [{ from: null, to: span.from }] : Mod === "after" || Mod === "since" ? [{ from: span.from, to: null }] : [span]);
const minute = (text) => (!text ? null : text.length > 10 ? `${text.slice(0, 10)}T${text.slice(11, 16)}` : text);

/** The processor's time that the whole process has taken so far, in milliseconds. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(read) {
  let begun = used();
  while (used() - begun < warmUp) sentences.forEach(read);
  begun = used();
  let rounds = 0;
  for (; used() - begun < measured; rounds++) sentences.forEach(read);
  return (rounds * sentences.length * 1000) / (used() - begun);
}

const standings = Object.entries(peers).map(([name, { read, find }]) => ({
  name: `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version}`,
  finds: sentences.map((sentence) => read(sentence).map(find)),
  sentencesPerSecond: measure(read),
}));
console.log(JSON.stringify(standings));
