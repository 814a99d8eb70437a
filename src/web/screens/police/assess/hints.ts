// What is recorded already of what the police ask themselves, as a reminder beside each question. It answers none of them.
import type { Counts } from '../../../../domain/children/index.ts'
import type { PoliceFactor, ReportAnswer } from '../../../../domain/missing/index.ts'

/** Reminders by the key of a question or factor. */
export type Hints = Readonly<Record<string, string>>

/** What reminders are made from. */
export type Known = {
  readonly answers: ReadonlyMap<string, ReportAnswer>
  /** What the child's record says to each question of the report. */
  readonly recorded: ReadonlyMap<string, string>
  readonly counts: Counts | null
  readonly measures: number
  /** How it came out that the carer did not report the child; null where they did. */
  readonly notReported: string | null
  /** Where the child was found in earlier episodes, the latest first. */
  readonly found: readonly string[]
}

const times = (count: number): string => (count === 1 ? '1 report' : `${count} reports`)

/** How often the child was missing, in words (BACK-1.3). */
export const sayCounts = ({ toToday, windowDays, inTwelveMonths }: Counts): string =>
  `${times(toToday)} in the last ${windowDays} days, ${times(inTwelveMonths)} in the last 12 months, this one among them if the police have it.`

const longest = 160
const short = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`)

function saidIn({ answers, recorded }: Known, question: string): string {
  const answer = answers.get(question)
  const said = answer === undefined || answer.notKnown ? '' : answer.answer
  return [said, recorded.get(question) ?? '']
    .filter(one => one !== '')
    .map(short)
    .join(' · ')
}

const lead = (words: string): string => (words === '' ? '' : `Recorded: ${words}`)

function factorHints(known: Known): Record<PoliceFactor, string> {
  const { counts, found, notReported } = known
  const places = [...new Set(found)].slice(0, 3).map(short).join(' · ')
  return {
    circumstances: lead(saidIn(known, 'circumstances')),
    motivation: lead(saidIn(known, 'anticipated-risk')),
    destination: [lead(saidIn(known, 'places')), places === '' ? '' : `Found before: ${places}`]
      .filter(one => one !== '')
      .join('. '),
    pattern: counts === null ? '' : `Recorded: ${sayCounts(counts)}`,
    parents: notReported === null ? '' : `The carer did not report the child: ${short(notReported)}`,
  }
}

/** A reminder for each question and factor of which something is recorded. */
export function hintsOf(known: Known): Hints {
  const ten = {
    concern: lead(saidIn(known, 'anticipated-risk')),
    'done-to-trace': `Recorded: ${known.measures} of the six measures are done.`,
    'out-of-character': lead(saidIn(known, 'circumstances')),
    'medical-needs': lead(saidIn(known, 'medical-history')),
    other: lead(saidIn(known, 'vulnerabilities')),
  }
  const all = { ...ten, ...factorHints(known) }
  return Object.fromEntries(Object.entries(all).filter(([, hint]) => hint !== ''))
}
