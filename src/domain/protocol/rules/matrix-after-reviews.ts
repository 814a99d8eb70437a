// A matrix has room for three reviews: after the third a new matrix is needed.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { replacedBy, type Standing } from '../forms-on-record.ts'
import { matricesOf, onlyChildren, stillAChild } from '../matrix.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002 L1800: a new matrix after three reviews. */
export const matrixAfterReviews: Rule = {
  id: 'RFM24-17',
  title: 'New Risk Factor Matrix after three reviews',
  citation: {
    source: '002',
    paragraph: 'Section E of the matrix',
    says: 'When all three review sections are complete, a new matrix must be completed.',
    checkedOn: '2026-11-22',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-07',
      says: 'A new matrix is needed at the third review or at six months, whichever is first. No time is named for it, so it is due as soon as possible.',
      confirm: 'The CE Team',
    },
    {
      gap: 'GAP-07',
      says: 'The printed words make no exception for a last review that found no risk, so neither does the product; a manager may close it as not needed.',
      confirm: 'The CE Team',
    },
    onlyChildren,
  ],
  // It follows from a matrix that is on record, so there is no time before which nobody could have recorded it.
  versions: [{ version: '1', from: null, until: null, deadline: null, raise: file => raise(file, { reviews: 3 }) }],
}

const raise = (file: CaseFile, { reviews }: { readonly reviews: number }): Duty[] =>
  matricesOf(file).flatMap(matrix => newOneOf(file, matrix, reviews))

function newOneOf(file: CaseFile, matrix: Standing, reviews: number): Duty[] {
  const last = matrix.reviews[reviews - 1]
  if (last === undefined || replacedBy(matrix, last.at) || !stillAChild(file, last.at)) return []
  const because = `All ${reviews} reviews of the Risk Factor Matrix are made, the last at ${sayMoment(last.at)}, so a new matrix is to be completed.`
  return [{ subject: matrix.ref, opensAt: last.at, dueAt: null, metAt: matrix.replacedAt, because }]
}
