// The planted faults are put together from halves, so that this file does not itself name what it forbids.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { destinationFaults } from './destinations.ts'
import { projectFiles } from './project.ts'

const faultsOf = (text: string) => destinationFaults([{ path: 'docs/a.md', text }])

test('real destinations, machine paths and registries are faults', () => {
  const halves = [
    ['www.staffordshire', '.gov.uk'],
    ['stoke', '.gov.uk'],
    ['catch', '22.org.uk'],
    ['cjsm', '.net'],
    ['/wo', 'rk/main'],
    ['/ro', 'ot/x'],
    ['/tm', 'p/x'],
    ['/ho', 'me/robin/x'],
    ['../sha', 'red/forms.json'],
    ['https://regi', 'stry.npmjs.org/'],
  ]
  for (const [left, right] of halves) assert.equal(faultsOf(`see ${left}${right} now`).length, 1, `${left}${right}`)
})

test('an e-mail address is a fault unless it is at example.org', () => {
  for (const host of ['gmail.com', 'example.com', 'council.example', 'notexample.org']) {
    assert.equal(faultsOf(`write to robin@${host}.`).length, 1, host)
  }
  const fine = ['robin@example.org', 'duty@north.example.org', 'postgres@127.0.0.1', 'node@24.21.0', '@types/node']
  assert.deepEqual(faultsOf(fine.join('\n')), [])
})

test('a telephone number is a fault unless it is one of the drama numbers', () => {
  const halves = [
    ['0', '1785 276543'],
    ['+44 1632', ' 961000'],
    ['07700', ' 901123'],
    ['020', ' 7946 1234'],
  ]
  for (const [left, right] of halves) assert.equal(faultsOf(`call ${left}${right}`).length, 1, `${left}${right}`)
  const fine = [
    '01632 960123',
    '07700 900456',
    '+44 7700 900456',
    '116 000',
    '101',
    '999',
    '2026-03-01',
    '0.0123456789',
  ]
  assert.deepEqual(faultsOf(fine.join('\n')), [])
})

test('an id or a digest is not taken for a telephone number', () => {
  assert.deepEqual(faultsOf('00000000-0000-4000-8000-012345678901\nsha512-01632961000abc'), [])
})

test('nothing that ships names a real destination, a machine or a registry', () => {
  const shipped = ['{src,test,bench,docs,migrations}/**/*.{ts,sql,md,json,html,txt,scss,csv}', '*.{md,mjs,json}']
  assert.deepEqual(destinationFaults(projectFiles(...shipped, '.ci/run', '.npmrc')), [])
})
