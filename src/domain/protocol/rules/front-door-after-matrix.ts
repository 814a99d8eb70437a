// A child of Stoke-on-Trent who is not open to children's social care is referred by the front door.
import { earlierOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { openToSocialCare } from '../episodes.ts'
import { replacedBy } from '../forms-on-record.ts'
import { onlyChildren } from '../matrix.ts'
import { firstOfMatrix, routedMatrices } from '../pathway-steps.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 Appendix Two, flow chart: Stoke-on-Trent. */
export const frontDoorAfterMatrix: Rule = {
  id: 'PATH18-6',
  title: 'Referral by the front door in Stoke-on-Trent after a matrix',
  citation: {
    source: '004',
    paragraph: 'Appendix Two, pathway',
    says: 'For a child of Stoke-on-Trent who is not open to children’s social care the referral must go by the Safeguarding Referral Team.',
    checkedOn: '2026-12-01',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  onlyMet: true,
  readings: [
    {
      gap: 'GAP-11',
      says: 'Nothing later than this pathway is known for Stoke-on-Trent, so it holds to this day, and for the matrix of 2024 too. The front door is the one that the directory names today.',
      confirm: 'Stoke-on-Trent',
    },
    {
      gap: 'GAP-12',
      says: 'A matrix that found no exploitation risk sends nobody to the front door.',
      confirm: 'Stoke-on-Trent',
    },
    onlyChildren,
  ],
  // It follows from a matrix on record, so there is no time before which nobody could have recorded it.
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  return routedMatrices(file).flatMap(({ form, authority, steps }) => {
    const step = steps.find(
      ({ at, on, band }) => band !== 'none' && !openToSocialCare(file, on) && !replacedBy(form, at),
    )
    if (authority !== 'stoke-on-trent' || step === undefined) return []
    const [referred, open] = (['matrix-referred', 'services-said-open'] as const).map(kind =>
      firstOfMatrix(file, form.ref, kind, step.at),
    )
    return [
      {
        ...{ subject: form.ref, opensAt: step.at, dueAt: null, metAt: earlierOf(referred ?? null, open ?? null) },
        because: `The matrix was submitted at ${sayMoment(step.at)} and the child is not recorded as open to children’s social care, so the referral must go by the front door.`,
      },
    ]
  })
}
