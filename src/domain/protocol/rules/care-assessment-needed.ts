// A child in care who may go missing, or did for the first time, has a missing-from-care assessment and action plan.
import { addMonths } from '../../instruments/life.ts'
import { type Day, dayOf, type Instant, laterOf, sayDay, sayMoment, startOfDay } from '../../kernel/index.ts'
import { appendixOne, assessmentMonths, assessmentsOf, heldAt, inCareOn } from '../care-assessment.ts'
import type { CaseFile, SocialCare } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { sinceFollowed } from '../followed-from.ts'
import { firstSubmitted } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 Appendix One: the assessment is completed. */
export const careAssessmentNeeded: Rule = {
  id: 'CARE-A1.1',
  title: 'Missing-from-care risk assessment and action plan',
  citation: appendixOne(
    'For every looked-after child for whom a risk of going missing is identified, or after the first time that they do, the assessment and action plan is to be completed.',
  ),
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'No time is named beside that of the placement (CARE-A1.2), so the time elapsed is shown.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-30',
      says: 'The first missing occasion is the first report to the police as missing while the child is in care; each time that the child comes into care it is asked anew.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'CARE-A1.1',
      says: 'An assessment of the last six months that is on record already stands, and none is asked for beside it.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceFollowed, raise }],
}

/** What calls for an assessment: from when, about what, and in words. */
type Call = { readonly at: Instant; readonly subject: string; readonly says: string }

function raise(file: CaseFile): Duty[] {
  return file.child.socialCare.filter(({ status }) => status === 'in-care').flatMap(care => assessmentIn(file, care))
}

// One in each time in care, at whichever came first.
function assessmentIn(file: CaseFile, care: SocialCare): Duty[] {
  const within = (day: Day) => care.from <= day && (care.until === null || day < care.until)
  const [first] = [...missingIn(file, within), ...placedIn(file, within)].sort((a, b) => a.at - b.at)
  if (first === undefined || heldAt(file, first.at)) return []
  const { at: opensAt, subject, says } = first
  const because = `${says}, so the missing-from-care risk assessment and action plan is to be completed.`
  const recent = assessmentsOf(file).filter(
    ({ completedOn }) => completedOn >= addMonths(dayOf(opensAt), -assessmentMonths),
  )
  return [{ subject, opensAt, dueAt: null, metAt: firstSubmitted(recent, opensAt), because }]
}

const missingIn = (file: CaseFile, within: (day: Day) => boolean): Call[] =>
  countedEpisodes(file)
    .filter(({ reportDay }) => within(reportDay) && inCareOn(file, reportDay))
    .map(({ episode, knownFrom, reportedAt }) => ({
      at: knownFrom,
      subject: episode.ref,
      says: `A child in care was reported missing for the first time at ${sayMoment(reportedAt)}`,
    }))

const placedIn = (file: CaseFile, within: (day: Day) => boolean): Call[] =>
  file.placements
    .filter(({ missingRisk, from }) => missingRisk === 'yes' && within(from))
    .map(({ ref, from, recordedAt }) => ({
      at: laterOf(startOfDay(from), recordedAt),
      subject: ref,
      says: `A risk of going missing was known when the child in care was placed on ${sayDay(from)}`,
    }))
