// A matrix at suspected or evidenced goes to the co-ordinator, who decides whether the child goes to the panel, and why not.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { replacedBy } from '../forms-on-record.ts'
import { onlyChildren } from '../matrix.ts'
import { crosswalkReading, firstOfMatrix, matricesOf2024, servedFrom } from '../pathway-steps.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002, pathway: the co-ordinators triage and refer to the panel as necessary. */
export const panelDecidedAfterMatrix: Rule = {
  id: 'PATH24-6',
  title: 'Decision about the panel after a matrix',
  citation: {
    source: '002',
    paragraph: 'Pathway: suspected and evidenced exploitation',
    says: 'A matrix at suspected or evidenced is sent to the exploitation co-ordinators, who triage it and refer to the panel as necessary.',
    checkedOn: '2026-12-01',
  },
  owner: 'exploitation-co-ordinator',
  force: 'duty',
  scope: 'child',
  contract: false,
  onlyMet: true,
  readings: [
    {
      gap: 'GAP-10',
      says: 'The source does not say when it is necessary. The co-ordinator decides for every matrix at suspected or evidenced, and records the reason also where the child is not referred.',
      confirm: 'The chair of the panel',
    },
    {
      gap: 'GAP-18',
      says: 'No time is named for the decision: it is open from the moment at which the matrix, or a review of it, is submitted at that level.',
      confirm: 'The CE Team Manager',
    },
    crosswalkReading,
    onlyChildren,
  ],
  versions: [{ version: '1', from: servedFrom, until: null, deadline: null, raise }],
}

const levels: readonly (string | null)[] = ['suspected', 'evidenced']

// The weekly triage decides of the child as the latest matrix shows them; elsewhere a decision is of one matrix.
function decidedAt(file: CaseFile, form: string, from: Instant): Instant | null {
  const atTriage = factsOf(file, 'triaged').find(({ panel, at }) => panel && at >= from)
  return earlierOf(firstOfMatrix(file, form, 'panel-decided', from), atTriage?.at ?? null)
}

function raise(file: CaseFile): Duty[] {
  return matricesOf2024(file).flatMap(({ form, steps }) => {
    const step = steps.find(({ at, band }) => levels.includes(band) && !replacedBy(form, at))
    if (step === undefined) return []
    return [
      {
        ...{ subject: form.ref, opensAt: step.at, dueAt: null },
        metAt: decidedAt(file, form.ref, step.at),
        because: `The matrix was submitted as ${step.band} at ${sayMoment(step.at)}, so the co-ordinator decides whether the child is referred to the panel and records why or why not.`,
      },
    ]
  })
}
