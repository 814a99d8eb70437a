// What rules read of the care of a child: the same from the engine and from history.
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'

type Row = { readonly id: string; readonly recorded_at: Instant; readonly entered_in_error_at?: Instant | null }

// A row of history says whether it was entered in error; the engine leaves such rows out.
const standing = <R extends Row>(row: R, fact: (of: Recorded) => Fact): Fact[] =>
  row.entered_in_error_at == null ? [fact({ ref: row.id, episode: null, at: row.recorded_at })] : []

type Recorded = { readonly ref: string; readonly episode: null; readonly at: Instant }

// What the form itself says of how far the child is known, and of the places and the copies that it names: of the first of
// these only whether one is unsafe, of the second that there is one.
function ofForm(question: string, form: string, value: unknown, of: Recorded): Fact[] {
  if (question === 'd-knowledge') {
    const isUnsure = value === 'little' || value === 'disputed'
    return isUnsure ? [{ kind: 'assessment-unsure', ...of, form, because: value }] : []
  }
  const rows: readonly { readonly unsafe?: unknown }[] = Array.isArray(value) ? value : []
  if (question === 'd47') return rows.length > 0 ? [{ kind: 'assessment-copied', ...of, form }] : []
  const isUnsafe = question === 'd46' && rows.some(row => row.unsafe === true)
  return isUnsafe ? [{ kind: 'address-unsafe', ...of, from: null, until: null, form }] : []
}

/** The readers of this feature's tables. Of addresses and answers those rows alone are facts that say a place is unsafe. */
export const careFacts: FactReaders = {
  placement_consideration: row =>
    standing(row, of => ({
      ...{ kind: 'placement-considered', ...of },
      ...{ placement: row.placement_id ?? null, on: row.considered_on ?? null },
    })),
  placement_plan: row =>
    standing(row, of => ({ kind: 'placement-planned', ...of, placement: row.placement_id ?? null })),
  care_plan: row => standing(row, of => ({ kind: 'care-plan-recorded', ...of, madeOn: row.made_on ?? null })),
  care_review: row =>
    standing(row, of => ({
      ...{ kind: 'care-review-held', ...of, on: row.held_on ?? null },
      lookedAtMissing: row.deals_with_why !== 'not-missing',
    })),
  assessment_copy: row => standing(row, of => ({ kind: 'assessment-copied', ...of, form: row.form_id ?? null })),
  known_address: row => {
    const isUnsafe = row.unsafe === 'yes' || (row.kind === 'unsafe' && row.unsafe !== 'no')
    const days: { from: Day | null; until: Day | null } = { from: row.from_on ?? null, until: row.until_on ?? null }
    return isUnsafe ? standing(row, of => ({ kind: 'address-unsafe', ...of, ...days, form: null })) : []
  },
  form_answer: ({ id, form_id, question, value, recorded_at: at }) =>
    ofForm(question, form_id as Id<'form'>, value, { ref: id, episode: null, at }),
}
