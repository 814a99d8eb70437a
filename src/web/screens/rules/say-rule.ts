// A rule in words: where it stands, what it raises, and by when.
import { parseDay, sayDay } from '../../../domain/kernel/index.ts'
import type { Citation, Rule, RuleVersion } from '../../../domain/protocol/index.ts'

/** How many duties of a rule are open and overdue among those that somebody may see. */
export type RuleCount = { readonly open: number; readonly overdue: number }

const sources: Readonly<Record<string, string>> = {
  '000': 'Exploitation pathway with VAMAP panels',
  '001': 'Exploitation pathway with MACE panels',
  '002': 'Child exploitation service offer and Risk Factor Matrix of 2024',
  '003': 'Prevention of criminal exploitation in schools',
  '004': 'Joint protocol on missing children',
}

/** Where in its document a rule stands: "paragraph 15.6". */
export const sayPlace = ({ paragraph }: Pick<Citation, 'paragraph'>): string =>
  /^\d/.test(paragraph) ? `paragraph ${paragraph}` : paragraph

/** What a source is called. */
export const saySource = (source: string): string => sources[source] ?? source

/** "Joint protocol on missing children, paragraph 15.6". */
export const sayCitation = (citation: Citation): string => `${saySource(citation.source)}, ${sayPlace(citation)}`

/** The version that is in force now and until further notice; the latest where none is. */
export const latestOf = (rule: Rule): RuleVersion | undefined =>
  rule.versions.find(({ until }) => until === null) ?? rule.versions.at(-1)

/** Whether a rule raises duties; one that does not raises a flag or tells somebody. */
export const raisesDuty = (rule: Rule): boolean => rule.versions.some(({ raise }) => raise !== undefined)

/** Whether a rule raises a flag. */
export const raisesFlag = (rule: Rule): boolean => rule.versions.some(({ flag }) => flag !== undefined)

/** Whether a rule has somebody told. */
export const tellsSomebody = (rule: Rule): boolean => rule.versions.some(({ tell }) => tell !== undefined)

/** What a rule raises, in words. */
export function sayRaises(rule: Rule): string {
  const duty = rule.force === 'prompt' ? 'A reminder to consider it' : 'A duty'
  const also = tellsSomebody(rule) ? ', and a message to whoever is to be told' : ''
  if (!raisesDuty(rule)) {
    return raisesFlag(rule) ? 'A flag, which asks for no act of its own' : 'A message to whoever is to be told'
  }
  return raisesFlag(rule) ? `${duty}, and a flag while it holds${also}` : `${duty}${also}`
}

/** What stands in place of a deadline where a rule raises no duty. */
export const sayOnly = (rule: Rule): string => (raisesFlag(rule) ? 'a flag only' : 'a message only')

/** A version's deadline in words. */
export const sayDeadline = (version: RuleVersion | undefined): string =>
  version?.deadline ?? 'No deadline in the protocol: the time elapsed is shown'

/** The days of a version in words. */
export function sayPeriod({ from, until }: RuleVersion): string {
  const begins = from === null ? 'As far back as records go' : `From ${sayDay(from)}`
  return until === null ? `${begins}, still in force` : `${begins} until the day before ${sayDay(until)}`
}

/** When a person last held a rule against its paragraph. */
export function sayChecked({ checkedOn }: Citation): string {
  const day = parseDay(checkedOn)
  return day === null ? checkedOn : sayDay(day)
}
