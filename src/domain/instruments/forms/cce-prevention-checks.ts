// What the answers of a referral for prevention say when they are looked at together (CCEP-2 to CCEP-10, GAP-55). What the
// service cannot accept is a problem here and goes elsewhere (CCEP-7): a concern for a child never waits for this form.
import { ageOn } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, problem, prompt, warning } from '../found.ts'
import { saidDay, saidText } from '../said.ts'

/** From the ninth birthday until the seventeenth; with special educational needs or a disability until the 26th (GAP-55). */
export const isOfAge = (age: number, send: boolean): boolean => age >= 9 && age <= (send ? 25 : 16)

const elsewhere = 'Agree with the exploitation co-ordinator where it should go instead.'

function ageFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  const born = saidDay(answers, 'j02') ?? around.bornOn
  if (born === null) return []
  const age = ageOn(born, around.on)
  const send = saidText(answers, 'j-send') === 'yes'
  const says = `The service is for ages 9 to 16, and to 25 with special educational needs or a disability. This one is ${age}. ${elsewhere}`
  return among(
    [!isOfAge(age, send), problem('CCEP-2', 'j02', says)],
    [
      saidText(answers, 'j-referrer') === 'primary',
      prompt('CCEP-2', 'j-referrer', 'In primary schools the service supports years 5 and 6.'),
    ],
  )
}

const acceptFindings = (answers: AnyAnswers): Finding[] =>
  among(
    [
      saidText(answers, 'j-referrer') === 'not-education',
      problem('CCEP-3', 'j-referrer', 'Only education provisions refer: ask the school to do so.'),
    ],
    [
      saidText(answers, 'j-band') === 'higher',
      problem('CCEP-5', 'j-band', `The service is for those vulnerable to exploitation, at low risk. ${elsewhere}`),
    ],
    [
      saidText(answers, 'j-band') === 'none',
      problem('CCEP-5', 'j-band', 'The service is for those vulnerable to exploitation: no risk was found.'),
    ],
    [
      saidText(answers, 'j-prior') === 'yes',
      problem('CCEP-6', 'j-prior', `The service cannot follow work at a higher level. ${elsewhere}`),
    ],
  )

function toolFindings(answers: AnyAnswers, { forms }: Circumstances): Finding[] {
  const which = saidText(answers, 'j-tool', 'which')
  const matrix = forms.some(
    one => ['rfm-2024', 'cse-rfm-2018'].includes(one.instrument) && one.enteredInErrorAt === null,
  )
  return among(
    [which === 'none', problem('CCEP-8', 'j-tool', 'A completed screening tool goes with the referral.')],
    [
      which === 'on-record' && !matrix,
      warning('CCEP-8', 'j-tool', 'No completed matrix stands on this record, or you may not see it.'),
    ],
    [
      which === 'attached' && saidDay(answers, 'j-tool', 'on') === null,
      warning('CCEP-8', 'j-tool', 'Say when the attached tool was completed.'),
    ],
  )
}

const tellingFindings = (answers: AnyAnswers): Finding[] =>
  among(
    [
      saidText(answers, 'j-delivery', 'how') === 'one-to-one' && saidText(answers, 'j-delivery', 'why') === null,
      problem('CCEP-10', 'j-delivery', 'Work 1-1 is for exceptional circumstances: say which.'),
    ],
    [
      saidText(answers, 'j-informed', 'parents') === 'no' || saidText(answers, 'j-informed', 'child') === 'no',
      warning('CCEP-10', 'j-informed', 'Parents or carers and the child are told, and may opt out.'),
    ],
    [
      ['parents', 'child'].includes(saidText(answers, 'j-informed', 'optOut') ?? ''),
      warning('CCEP-10', 'j-informed', 'Somebody opted out: no group work takes place without them agreeing.'),
    ],
    [
      saidText(answers, 'j14') === 'no' && saidText(answers, 'j-untold-why') === null,
      warning('CCEP-10', 'j14', 'The parents are not aware: say why.'),
    ],
  )

/** The checks of a referral for prevention. */
export const ccePreventionChecks = (answers: AnyAnswers, around: Circumstances): readonly Finding[] => [
  ...ageFindings(answers, around),
  ...acceptFindings(answers),
  ...toolFindings(answers, around),
  ...tellingFindings(answers),
  ...among([
    around.blocked,
    prompt('FOUND-13.1b', 'j11', 'Somebody must not be told about this child: look whom you name here.'),
  ]),
]
