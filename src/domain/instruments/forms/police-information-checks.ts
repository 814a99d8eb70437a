// What the answers of an information report say when they are looked at together (INTEL-4, INTEL-7 to INTEL-10).
import type { AnyAnswers } from '../answers.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, prompt, warning } from '../found.ts'
import { saidText } from '../said.ts'

const isYes = (answers: AnyAnswers, question: string): boolean => saidText(answers, question) === 'yes'

/** The checks of the information report. None keeps information from the police. */
export const policeInformationChecks = (answers: AnyAnswers, _around: Circumstances): readonly Finding[] => [
  ...among(
    [
      isYes(answers, 'h-crime'),
      warning(
        'INTEL-4',
        'h-crime',
        'A crime is reported to the police directly: 101, or 999 where somebody is in danger.',
      ),
    ],
    [
      isYes(answers, 'h-crime'),
      warning('INTEL-8', 'h-crime', 'Tell your designated safeguarding lead and follow the safeguarding procedures.'),
    ],
    [
      isYes(answers, 'h-investigated'),
      warning('INTEL-4', 'h-investigated', 'What belongs to an investigation goes to the officer in the case.'),
    ],
    [
      isYes(answers, 'h-concern'),
      warning(
        'INTEL-4',
        'h-concern',
        'A concern for a child goes to the front door of children’s social care, at once.',
      ),
    ],
    [
      saidText(answers, 'h-perspective') === 'another-person' &&
        isYes(answers, 'h10') &&
        saidText(answers, 'h-third-party') === null,
      prompt(
        'INTEL-10',
        'h-third-party',
        'They would engage with the police: say who they are and how they can be reached.',
      ),
    ],
  ),
  prompt('INTEL-7', null, 'This report is not a referral: make one as well where a child needs help.'),
]
