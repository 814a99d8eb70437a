// A paragraph of the protocol as data and a pure function: where it stands, who must act, and what the facts raise.
import type { Role } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import type { Message } from './message.ts'
import type { Force, RaisedDuty, RaisedFlag, Scope } from './obligation.ts'

/** The paragraph that a rule carries out. */
export type Citation = {
  /** The key of the source document in the requirements catalogue; 004 is the joint missing-children protocol. */
  readonly source: string
  readonly paragraph: string
  /** What the paragraph demands, in one sentence of our own. */
  readonly says: string
  /** The day, YYYY-MM-DD, on which a person last held this against the paragraph. */
  readonly checkedOn: string
}

/** What an unclear paragraph is taken to mean, and who can say whether that is right. */
export type Reading = { readonly gap: string; readonly says: string; readonly confirm: string }

/** What one version of a rule raises, before the rule puts its own name, owner and force to it; its episode is its subject unless said. */
export type Duty = Pick<RaisedDuty, 'subject' | 'opensAt' | 'dueAt' | 'metAt' | 'because'> &
  Partial<Pick<RaisedDuty, 'force' | 'calendarVersion' | 'episode'>>

/** A flag before the rule puts its own name to it. */
export type Flag = Pick<RaisedFlag, 'subject' | 'since' | 'because'>

/** A rule as it stood from one day until another. It answers for what opens in that time, and is never edited after. */
export type RuleVersion = {
  readonly version: string
  /** The first London day of its time; null is as far back as records go. */
  readonly from: Day | null
  /** The first London day after its time; null while it is in force. */
  readonly until: Day | null
  /** The deadline in words; null where the protocol gives none. */
  readonly deadline: string | null
  /** The obligations that the facts raise, without regard to the time of day: some may open later if nothing changes. */
  readonly raise?: (file: CaseFile) => readonly Duty[]
  /** The flags that the facts raise; some may hold only from a later moment. */
  readonly flag?: (file: CaseFile) => readonly Flag[]
  /** Whom the facts want told, and of what. */
  readonly tell?: (file: CaseFile) => readonly Message[]
}

/** A rule of the protocol. */
export type Rule = {
  /** Its id in the requirements catalogue. */
  readonly id: string
  readonly title: string
  readonly citation: Citation
  /** The role that must act. */
  readonly owner: Role
  readonly force: Force
  readonly scope: Scope
  /** Whether it belongs to the contract of `homeward evaluate`, or only to the product's wider case file. */
  readonly contract: boolean
  /** Whether only the evidence ends it: nobody may close it as not needed. */
  readonly onlyMet?: true
  readonly readings: readonly Reading[]
  /** In the order of their time. */
  readonly versions: readonly RuleVersion[]
}

/** Whether a version answers for what opens on that day. */
export function inForceOn(version: RuleVersion, day: Day): boolean {
  return (version.from === null || version.from <= day) && (version.until === null || day < version.until)
}
