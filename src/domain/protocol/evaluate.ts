// The protocol applied to a case file: what the facts raise, and how that stands at a moment.
import { byCodePoint, dayOf, type Instant, instantText } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { knownAt } from './known-at.ts'
import { type Force, type RaisedDuty, type RaisedFlag, type State, stateOf } from './obligation.ts'
import { rules } from './registry.ts'
import { type Duty, inForceOn, type Rule, type RuleVersion } from './rule.ts'

/** An obligation in the form of the contract: instants as text, and its state at the moment asked for. */
export type Obligation = {
  readonly rule: string
  readonly subject: string
  readonly force: Force
  readonly opensAt: string
  readonly dueAt: string | null
  readonly metAt: string | null
  readonly state: State
  readonly because: string
}

/** What the contract answers for one case file. */
export type Evaluation = {
  readonly obligations: readonly Obligation[]
  readonly flags: readonly { readonly rule: string; readonly subject: string; readonly since: string }[]
}

/** Obligations and flags together. */
export type Raised = { readonly duties: readonly RaisedDuty[]; readonly flags: readonly RaisedFlag[] }

/**
 * Every obligation that the facts raise, sorted by when it opens. No clock is read: one that will open later if nothing
 * changes is among them, and is to be shown only once it is open.
 */
export function dutiesOf(file: CaseFile, among: readonly Rule[] = rules): readonly RaisedDuty[] {
  return among.flatMap(rule => rule.versions.flatMap(version => dutiesUnder(rule, version, file))).sort(byOpening)
}

/** Every flag that the facts raise, sorted by since when it holds; like obligations, some may hold only later. */
export function flagsOf(file: CaseFile, among: readonly Rule[] = rules): readonly RaisedFlag[] {
  return among.flatMap(rule => rule.versions.flatMap(version => flagsUnder(rule, version, file))).sort(bySince)
}

function dutiesUnder(rule: Rule, version: RuleVersion, file: CaseFile): RaisedDuty[] {
  const raised = version.raise?.(file) ?? []
  return raised.filter(({ opensAt }) => answersFor(version, opensAt)).map(duty => signed(rule, version, duty))
}

function flagsUnder(rule: Rule, version: RuleVersion, file: CaseFile): RaisedFlag[] {
  const raised = version.flag?.(file) ?? []
  return raised
    .filter(({ since }) => answersFor(version, since))
    .map(flag => ({ rule: rule.id, ruleVersion: version.version, ...flag }))
}

function answersFor(version: RuleVersion, at: Instant): boolean {
  return (version.from === null && version.until === null) || inForceOn(version, dayOf(at))
}

function signed(rule: Rule, version: RuleVersion, duty: Duty): RaisedDuty {
  return {
    rule: rule.id,
    ruleVersion: version.version,
    subject: duty.subject,
    episode: duty.episode ?? duty.subject,
    owner: rule.owner,
    force: duty.force ?? rule.force,
    scope: rule.scope,
    opensAt: duty.opensAt,
    dueAt: duty.dueAt,
    metAt: duty.metAt,
    because: duty.because,
    calendarVersion: duty.calendarVersion ?? null,
  }
}

type Named = { readonly rule: string; readonly subject: string }
const byName = (a: Named, b: Named) => byCodePoint(a.rule, b.rule) || byCodePoint(a.subject, b.subject)
const byOpening = (a: RaisedDuty, b: RaisedDuty) => a.opensAt - b.opensAt || byName(a, b)
const bySince = (a: RaisedFlag, b: RaisedFlag) => a.since - b.since || byName(a, b)

/** What is open, met or overdue at a moment, and which flags hold, by what was known then. */
export function raisedAt(file: CaseFile, now: Instant, among: readonly Rule[] = rules): Raised {
  const known = knownAt(file, now)
  return {
    duties: dutiesOf(known, among).filter(({ opensAt }) => opensAt <= now),
    flags: flagsOf(known, among).filter(({ since }) => since <= now),
  }
}

const contractRules = rules.filter(({ contract }) => contract)

/** The contract of `homeward evaluate`: its rules alone, in its form. */
export function evaluate(file: CaseFile, now: Instant): Evaluation {
  const { duties, flags } = raisedAt(file, now, contractRules)
  return {
    obligations: duties.map(duty => obligationAt(duty, now)),
    flags: flags.map(({ rule, subject, since }) => ({ rule, subject, since: instantText(since) })),
  }
}

/** An obligation in the form of the contract, as it stands at a moment. */
export function obligationAt(duty: RaisedDuty, now: Instant): Obligation {
  const text = (at: Instant | null) => (at === null ? null : instantText(at))
  return {
    rule: duty.rule,
    subject: duty.subject,
    force: duty.force,
    opensAt: instantText(duty.opensAt),
    dueAt: text(duty.dueAt),
    metAt: text(duty.metAt),
    state: stateOf(duty, now),
    because: duty.because,
  }
}
