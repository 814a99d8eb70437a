// The tools of disruption that the police consider at every scaled meeting: each used or not, and why (004 §13.16).

/** The tools by their codes. The protocol names the first two; the others are usual, and none is demanded. */
export const disruptionTools = {
  cawn: 'Child Abduction Warning Notice (CAWN)',
  sro: 'Sexual Risk Order (SRO)',
  'sexual-harm': 'Sexual Harm Prevention Order',
  'slavery-trafficking': 'Slavery and trafficking risk or prevention order',
  recovery: 'Recovery order',
  'police-protection': 'Police protection',
  premises: 'Closure of premises, licences, visits to hotels and takeaways',
  injunction: 'Injunction, community protection notice or dispersal',
  vehicle: 'Vehicles: marker, seizure, taxi licensing',
  online: 'Telephone and accounts: report, block, seize',
  other: 'Something else',
} as const

/** The code of a tool. */
export type DisruptionTool = keyof typeof disruptionTools

/** Their codes in order. */
export const toolCodes = Object.keys(disruptionTools) as readonly DisruptionTool[]

/** What was said of a tool. Nothing said is neither used nor not used. */
export type ToolConsidered = { readonly used: 'yes' | 'no' | null; readonly why: string }

/** What was said of each tool of which anything was. */
export type ToolsConsidered = Readonly<Partial<Record<DisruptionTool, ToolConsidered>>>

/** The tools of which nobody said yet whether they are used. */
export const toolsNotConsidered = (tools: ToolsConsidered): readonly DisruptionTool[] =>
  toolCodes.filter(code => code !== 'other' && (tools[code]?.used ?? null) === null)
