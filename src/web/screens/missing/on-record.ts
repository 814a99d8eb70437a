// What a child's record says already to the questions of a report, as far as the actor may see it.
import { type Offered, offeredByRecord, partNames, type StandingRow, standsOn } from '../../../domain/record/index.ts'
import type { RecordSections } from '../../../store/record/reads.ts'

/** Of each section that may be seen, what its rows that stand today answer. */
export function onRecord(sections: RecordSections): readonly Offered[] {
  const rows = partNames.map(part => {
    const shown = sections[part]
    const kept: readonly StandingRow[] = shown.kind === 'shown' ? shown.value : []
    return [part, kept.filter(row => standsOn(row.value, sections.today))]
  })
  return offeredByRecord(Object.fromEntries(rows))
}

/** The same in words, by question: each with since when it stands. */
export function onRecordByQuestion(offered: readonly Offered[]): ReadonlyMap<string, string> {
  const said = new Map<string, string[]>()
  for (const { question, says, since } of offered)
    said.set(question, [...(said.get(question) ?? []), `${says} (${since})`])
  return new Map([...said].map(([question, lines]) => [question, lines.join('; ')]))
}
