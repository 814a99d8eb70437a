import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingBanner } from './missing-banner.ts'

const since = { sinceText: '22:05 yesterday', durationText: '9 hours' }

test('The banner says in words that the child is missing, since when and how long', () => {
  const words = String(missingBanner(since))
    .replace(/<[^>]+>/g, '')
    .trim()
  assert.equal(words, 'MISSING since 22:05 yesterday (9 hours)')
})

test('What is not known is left out, not shown as empty', () => {
  assert.doesNotMatch(String(missingBanner({ ...since, levelText: undefined, policeReference: '' })), /Level|reference/)
})

test('A child found but not yet checked well is not called missing', () => {
  const written = String(missingBanner({ ...since, foundNotChecked: true }))
  assert.match(written, /FOUND, not yet checked well/)
  assert.doesNotMatch(written, /MISSING/)
})
