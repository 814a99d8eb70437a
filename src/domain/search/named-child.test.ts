import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDay } from '../kernel/index.ts'
import { readNamedChild } from './named-child.ts'

test('a line holds id, given, middle and family name, aliases and a date of birth', () => {
  assert.deepEqual(readNamedChild('7\tRobin\tLee\tExample\tRob|Bobby Sample\t2012-03-27'), {
    kind: 'child',
    child: {
      ...{ id: '7', given: 'Robin Lee', family: 'Example', aliases: ['Rob', 'Bobby Sample'] },
      bornOn: parseDay('2012-03-27'),
    },
  })
})

test('middle name, aliases and date of birth may be empty, and so may one of the two names', () => {
  assert.deepEqual(readNamedChild('7\t\t\tExample\t\t\r'), {
    kind: 'child',
    child: { id: '7', given: '', family: 'Example', aliases: [], bornOn: null },
  })
})

test('a line that is none says which field is at fault', () => {
  const faultOf = (line: string) => {
    const read = readNamedChild(line)
    return read.kind === 'refused' ? `${read.field} ${read.says}` : read.kind
  }
  assert.equal(faultOf('7\tRobin\tExample'), 'line has 3 columns, and must have 6')
  assert.equal(faultOf('\tRobin\t\tExample\t\t'), 'id is empty')
  assert.equal(faultOf('7\t\tLee\t\t\t'), 'given is empty, and so is the family name')
  assert.equal(faultOf('7\tRobin\t\tExample\t\t2012-02-30'), 'dob must be a date such as 2012-03-27, or empty')
  assert.equal(faultOf(`7\t${'a'.repeat(200)}\t\tExample\t\t`), 'child')
  assert.equal(faultOf(`7\t${'a'.repeat(201)}\t\tExample\t\t`), 'given is longer than 200 characters')
  assert.equal(faultOf(`7\tRobin\t\tExample\t${'Rob|'.repeat(20)}\t`), 'child')
  assert.equal(faultOf(`7\tRobin\t\tExample\t${'Rob|'.repeat(21)}\t`), 'aliases are more than 20')
})
