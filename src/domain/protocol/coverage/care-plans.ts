// What carries out the catalogue's rows: placing a child in care, the plans, the missing-from-care assessment, and reviews.
import { type Covered, carriedOut } from './covered.ts'

const cases = 'src/domain/protocol/worked-cases.test.ts'
const kept = 'src/actions/record/care-rows.test.ts'
const pure = 'src/domain/care/care.test.ts'
const pages = 'src/web/screens/care/care-screens.test.ts'
const form = 'src/domain/instruments/forms/missing-from-care.test.ts'

const appendixOne = (id: string, says: string, test: string, where: string): Covered =>
  carriedOut(id, '004', 'Appendix One', says, test, where)

/** Children in care: placing (004 §16), plans and reviews (§13), Appendix One, and their clocks. */
export const carePlansCoverage: readonly Covered[] = [
  carriedOut(
    'BACK-1.2',
    '004',
    '1.2',
    'Episodes from home and from care are kept, those from before care on the same record.',
    pure,
    'The number of episodes from before care on the page of care, and in what is considered before placing',
  ),
  carriedOut(
    'SCOPE-3.1a',
    '004',
    '3.1',
    'Children missing from home or another address that is not care are in scope.',
    pages,
    'A report says from where the child is missing; where they live is recorded with its address',
  ),
  carriedOut(
    'SCOPE-3.1b',
    '004',
    '3.1',
    'Children in every kind of placement are in scope, with the authority that answers for them.',
    pages,
    'The kinds of placement, and the authority on the page of care',
  ),
  carriedOut(
    'MISS-13.10b',
    '004',
    '13.10',
    'A looked-after child has an up-to-date care plan; that there is none is said at the first missing episode.',
    kept,
    'The care plan with its date on the page of care; a flag and a duty while there is none',
  ),
  carriedOut(
    'MISS-13.11',
    '004',
    '13.11',
    'The statutory review considers whether the plan deals with why the child went missing.',
    kept,
    'The review pack to print, the review that is recorded, and the duty that it meets',
  ),
  carriedOut(
    'MISS-13.12',
    '004',
    '13.12',
    'The authority and the provider agree a placement plan.',
    kept,
    'The placement plan on the page of care, and the duty of each placement',
  ),
  carriedOut(
    'CARE-16.1',
    '004',
    '16.1',
    'The risk of going missing is considered before placing, with the child and a parent or carer.',
    kept,
    'What was considered, the warning that a planned placement is not ready, and the duty',
  ),
  carriedOut(
    'CARE-16.2',
    '004',
    '16.2',
    'The placement plan covers seven headings.',
    kept,
    'The seven headings of the plan; those that are empty are named',
  ),
  carriedOut(
    'CARE-16.2b',
    '004',
    '16.2',
    'Decisions on overnight stays are normally left to the carers, without checks of a household.',
    kept,
    'Who decides on overnight stays, in the plan, with the guidance above its form',
  ),
  appendixOne(
    'CARE-A1.1',
    'The assessment is completed where a risk is identified or after the first missing occasion.',
    cases,
    'A duty on the child from the placement or the first episode on',
  ),
  appendixOne(
    'CARE-A1.3',
    'Carer and social worker always take part, the placement officer where there is one, child and parents usually.',
    pure,
    'Who was at the meeting, on the page of care; the form asks why somebody was not',
  ),
  appendixOne(
    'CARE-A1.4',
    'Where issues are complex the police co-ordinator may be consulted.',
    pure,
    'Whether they were, when and what they advised, on the page of care',
  ),
  appendixOne(
    'CARE-A1.7',
    'For a child of 13 or over the assessment is completed before the risk is judged.',
    kept,
    'Before the log of a child who is away is begun, and on the episode',
  ),
  appendixOne(
    'CARE-A1.8',
    'Where little is known or people disagree the child is considered as being at higher risk.',
    form,
    'The floor under the concluding action in the form, with its reason, and on the page of care',
  ),
  appendixOne(
    'CARE-A1.9',
    'A child judged unsafe at a known address is reported to the police without delay.',
    kept,
    'The banner on every open episode of the child, and the duty to report',
  ),
  appendixOne(
    'CARE-A1.10',
    'Who was given a copy is recorded.',
    kept,
    'The copies with day and way on the page of care, and the duty of each assessment',
  ),
  appendixOne(
    'CARE-A1.11',
    'There is a concluding assessment of the risk if the child does not come back.',
    form,
    'Words and one of three actions, in the form and on the page of care; the printed box is lost (GAP-37)',
  ),
  appendixOne(
    'CLK-10',
    'Three working days for the assessment of a placement made in an emergency.',
    cases,
    'The duty of the assessment, by the calendar of working days',
  ),
  appendixOne(
    'CLK-11',
    'For a planned placement the assessment is complete at the planning meeting before it.',
    pure,
    'The warning on the page of care when the placement begins without one, and the duty',
  ),
  appendixOne(
    'CLK-12',
    'Six months at most from the last completion to the next.',
    pure,
    'The duty to bring it up to date, and the day on the page of care',
  ),
]
