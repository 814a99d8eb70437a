import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../html.ts'
import { page } from './page.ts'

const plain = { title: 'Robin Example', body: html`<h1>Robin Example</h1>` }

test('A page with a fault says so in its title, and lists it first in the main part', () => {
  const written = String(page({ ...plain, errors: [{ text: 'Enter a name', href: '#name' }] }))
  assert.match(written, /<title>Error: Robin Example – Homeward<\/title>/)
  assert.match(written, /<main[^>]*>\s*<div class="govuk-error-summary"[\s\S]*There is a problem[\s\S]*href="#name"/)
})

test('A page begins with the way past its header, and says whose eyes it is for', () => {
  const written = String(page({ ...plain, actor: { who: 'A. Sample · analyst, Example' } }))
  assert.match(written, /^<!DOCTYPE html>\n<html lang="en"/)
  assert.match(
    written,
    /href="#main-content" class="govuk-skip-link"[\s\S]*Homeward<\/a>[\s\S]*A\. Sample · analyst, Example[\s\S]*<main [^>]*id="main-content"/,
  )
})

test('A demonstration says so on every page, and how far ahead its clock is', () => {
  assert.match(
    String(page({ ...plain, demonstration: { daysAhead: 1 } })),
    /Everybody here is invented\. The clock is 1 day ahead\./,
  )
  assert.doesNotMatch(String(page({ ...plain, demonstration: { daysAhead: 0 } })), /ahead/)
  assert.doesNotMatch(String(page(plain)), /Demonstration/)
})

test('A page has no inline style or script, and what it fetches is named by its hash', () => {
  const written = String(page({ ...plain, idleMinutes: 30 }))
  assert.doesNotMatch(written, / style=|<style|<script>| on\w+=/)
  const fetched = [...written.matchAll(/<(?:script|link rel="stylesheet")[^>]*>/g)].map(([tag]) => tag)
  assert.equal(fetched.length, 3)
  for (const tag of fetched) assert.match(tag, /"\/assets\/[0-9a-f]{12}\/[\w.-]+" integrity="sha384-/)
})
