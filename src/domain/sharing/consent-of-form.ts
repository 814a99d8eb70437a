// What a submitted return interview says of consent: what the child was told, whether they agree, and a need to share without it.
import { type AnyAnswers, saidDay, saidText } from '../instruments/index.ts'
import { earlierOf, hoursAfter, type Instant, startOfDay } from '../kernel/index.ts'
import type { Agrees, SharingConsent } from './consent.ts'
import { withBasis } from './consent.ts'

// The form asks for the day alone: the middle of it stands, and nothing is later than the form.
function onThatDay(answers: AnyAnswers, question: string, submittedAt: Instant): Instant {
  const day = saidDay(answers, question, 'on')
  return day === null ? submittedAt : (earlierOf(hoursAfter(startOfDay(day), 12), submittedAt) ?? submittedAt)
}

function toldIn(answers: AnyAnswers, submittedAt: Instant): SharingConsent['told'] {
  const said = saidText(answers, 'e-told', 'told')
  const words = saidText(answers, 'e-told', 'says')
  if (said === 'yes')
    return { answer: said, at: onThatDay(answers, 'e-told', submittedAt), by: '', says: words ?? 'As the form says' }
  return said === 'no' && words !== null ? { answer: said, at: null, by: '', says: words } : null
}

const isAgreeing = (said: string | null): said is Exclude<Agrees, 'not-asked'> =>
  said === 'yes' || said === 'partly' || said === 'no'

function agreesIn(answers: AnyAnswers, submittedAt: Instant): SharingConsent['agrees'] {
  const answer = saidText(answers, 'e-agrees', 'answer')
  if (!isAgreeing(answer)) return null
  const limits =
    saidText(answers, 'e-agrees', 'limits') ?? (answer === 'partly' ? 'As the child said in the interview' : '')
  return { answer, at: onThatDay(answers, 'e-agrees', submittedAt), limits: answer === 'partly' ? limits : '' }
}

// Without agreement the form asks who decided and why; without both there is no basis yet.
function basisIn(answers: AnyAnswers, agrees: SharingConsent['agrees'], submittedAt: Instant): SharingConsent['basis'] {
  if (agrees?.answer === 'yes' || agrees?.answer === 'partly') return null
  const [by, because] = [saidText(answers, 'e-shared-why', 'by'), saidText(answers, 'e-shared-why', 'why')]
  if (saidText(answers, 'e-shared-without') !== 'yes' || by === null || because === null) return null
  return { kind: 'safeguarding', because, by, at: submittedAt }
}

/** What the form says of consent; null where it says nothing of it. */
export function consentOfForm(answers: AnyAnswers, submittedAt: Instant): SharingConsent | null {
  const [told, agrees] = [toldIn(answers, submittedAt), agreesIn(answers, submittedAt)]
  if (told === null && agrees === null) return null
  return withBasis({ told, service: null, agrees, basis: basisIn(answers, agrees, submittedAt) })
}
