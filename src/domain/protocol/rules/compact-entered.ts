// What the police learn in a prevention interview is entered on COMPACT, their database of missing persons.
import { dayOf, type Instant, laterOf, parseDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf, type PoliceFact } from '../fact.ts'
import type { Duty, Rule } from '../rule.ts'

// Homeward kept no entries before, and a duty that nobody could have recorded would stay open for ever.
const from = parseDay('2026-11-30')
if (from === null) throw new RangeError('the first day does not exist')

/** 004 §12.10: the prevention interview is entered on COMPACT. */
export const compactEntered: Rule = {
  id: 'POL-12.10b',
  title: 'Prevention interview entered on COMPACT',
  citation: {
    source: '004',
    paragraph: '12.10',
    says: 'What the police learn in a prevention interview and debrief is to be recorded on COMPACT.',
    checkedOn: '2026-11-30',
  },
  owner: 'police-officer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'No time is named: the entry is owed from the interview on, and the time elapsed is shown. An entry made at or after an interview records it; of one whose time is not known, the day decides.',
      confirm: 'The police',
    },
  ],
  versions: [{ version: '1', from, until: null, deadline: null, raise }],
}

type Held = Extract<PoliceFact, { kind: 'prevention-interview-held' }>
type Entered = Extract<PoliceFact, { kind: 'compact-entered' }>

/** When an entry records an interview: not before it was held; null where it was made before. */
function recordedAt({ at, dayOnly }: Entered, heldAt: Instant): Instant | null {
  const holds = dayOnly ? dayOf(at) >= dayOf(heldAt) : at >= heldAt
  return holds ? laterOf(at, heldAt) : null
}

function raise(file: CaseFile): Duty[] {
  const entries = factsOf(file, 'compact-entered')
  return factsOf(file, 'prevention-interview-held').flatMap(held => entryOf(held, entries, file))
}

function entryOf({ ref, episode, at }: Held, entries: readonly Entered[], file: CaseFile): Duty[] {
  if (episode === null || !file.episodes.some(one => one.ref === episode)) return []
  const recorded = entries.flatMap(one => (one.episode === episode ? (recordedAt(one, at) ?? []) : []))
  const because = `A prevention interview was held at ${sayMoment(at)}, so what came of it is to be entered on COMPACT.`
  return [
    { subject: ref, episode, opensAt: at, dueAt: null, metAt: recorded.sort((a, b) => a - b)[0] ?? null, because },
  ]
}
