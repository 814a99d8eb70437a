// A child of whom little is known, or over whom those who assess disagree, counts as at higher risk while they are out.
import { type Instant, laterOf, sayDay } from '../../kernel/index.ts'
import { appendixOne, assessmentsOf } from '../care-assessment.ts'
import { outFrom } from '../care-duties.ts'
import type { CaseFile, Episode } from '../case-file.ts'
import { endOf } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import type { Standing } from '../forms-on-record.ts'
import type { Flag, Rule } from '../rule.ts'

/** 004 Appendix One: little knowledge or disagreement means higher risk. */
export const higherRiskWhenLittleKnown: Rule = {
  id: 'CARE-A1.8',
  title: 'Higher risk: little is known, or there is disagreement',
  citation: {
    ...appendixOne(
      'Where little is known of a child, or there is disagreement, the child is considered as being at higher risk.',
    ),
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-36',
      says: 'Higher risk is none of the four levels: it is a floor of medium under the concluding action of the assessment, and a flag beside the level that the police set. A person may decide otherwise in the form and says why.',
      confirm: 'The police and the owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, flag }],
}

type Unsure = { readonly assessment: Standing; readonly from: Instant; readonly says: string }

const words = { little: 'little is known', disputed: 'there is disagreement' } as const

const unsureIn = (file: CaseFile): Unsure[] =>
  factsOf(file, 'assessment-unsure').flatMap(({ form, at, because }) => {
    const assessment = assessmentsOf(file).find(({ ref }) => ref === form)
    if (assessment === undefined) return []
    return [{ assessment, from: laterOf(at, assessment.submittedAt), says: words[because] }]
  })

function flagOf(episode: Episode, { assessment, from, says }: Unsure): Flag[] {
  const out = outFrom(episode)
  if (out === null || endOf(episode) !== null) return []
  const since = laterOf(from, out)
  if (assessment.replacedAt !== null && assessment.replacedAt <= since) return []
  const because = `The missing-from-care assessment of ${sayDay(assessment.completedOn)} says that ${says}, so the child is considered as being at higher risk.`
  return [{ subject: episode.ref, since, because }]
}

// An assessment says one thing of how far the child is known, so each episode has one flag.
function flag(file: CaseFile): Flag[] {
  const unsure = unsureIn(file)
  return file.episodes.flatMap(episode => unsure.flatMap(one => flagOf(episode, one)).slice(-1))
}
