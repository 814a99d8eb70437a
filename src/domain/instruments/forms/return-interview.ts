// Form e: the return interview, as a conversation is held: before you meet, with the child (their words first), after.
import type { FormPage } from '../instrument.ts'
import { instrument } from '../instrument.ts'
import { returnInterviewBeside } from './return-interview-beside.ts'
import { returnInterviewQuestions } from './return-interview-questions.ts'

const pages: readonly FormPage[] = [
  {
    key: 'before-the-child',
    title: 'Before you meet: the child and the episode',
    advice: 'Read what is known already, so that the child need not tell it again.',
    questions: ['e03', 'e05', 'e06', 'e04', 'e08', 'e09', 'e10', 'e11', 'e49', 'e20', 'e21', 'e22'],
  },
  {
    key: 'before-status',
    title: 'Before you meet: status, education and authorities',
    questions: ['e42', 'e-also', 'e43', 'e44', 'e45', 'e50', 'e51', 'e52'],
  },
  {
    key: 'during-consent',
    title: 'With the child: before you begin',
    advice:
      'Say who will see what they tell you, when and why, and ask whether they agree. Go slowly: a child who is exploited may be afraid to speak.',
    questions: ['e-present', 'e-told', 'e-agrees', 'e-advocate'],
  },
  {
    key: 'during-words',
    title: 'With the child: what happened',
    advice: 'Write what the child says as they say it.',
    questions: ['e-words', 'e24', 'e28', 'e-harm', 'e29', 'e31', 'e-wishes', 'e38'],
  },
  {
    key: 'during-where',
    title: 'With the child: where, and with whom',
    questions: ['e23', 'e25', 'e26', 'e27', 'e30', 'e34'],
  },
  {
    key: 'after-interview',
    title: 'After: how the interview was held',
    questions: ['e12', 'e13', 'e-ended', 'e14', 'e15', 'e-time-why', 'e16', 'e17', 'e18', 'e19'],
  },
  {
    key: 'after-risk',
    title: 'After: reasons, risks and strengths',
    questions: ['e32', 'e33', 'e36', 'e37', 'e35', 'e07'],
  },
  {
    key: 'after-outcome',
    title: 'After: what happens now',
    questions: ['e39', 'e40', 'e41', 'e46', 'e47', 'e48'],
  },
  {
    key: 'after-sharing',
    title: 'After: sharing and completing',
    questions: ['e-shared-without', 'e-shared-why', 'e-sent', 'e01', 'e02'],
  },
]

/** The return interview form (004 L1753 to L2143; RHIF-1 to RHIF-9). */
export const returnInterview = instrument({
  code: 'return-interview',
  version: '2018-01',
  title: 'Appendix Four — Return Interview Form',
  name: 'Return interview',
  citation: { source: '004', lines: 'L1753–L2143', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'return-interviews',
  about: 'episode',
  life: null,
  notices: [],
  questions: { ...returnInterviewQuestions, ...returnInterviewBeside },
  pages,
})
