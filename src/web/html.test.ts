import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributes, classNames, type Html, html, isHtml, type Renderable, raw, url } from './html.ts'

const asRenderable = (value: unknown): Renderable => value as Renderable

test('Text is escaped in content and in quoted attributes', () => {
  const nasty = `<b a="1" c='2'>&`
  assert.equal(html`<p>${nasty}</p>`.toString(), '<p>&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;</p>')
  assert.equal(
    html`<p title="${nasty}"></p>`.toString(),
    '<p title="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"></p>',
  )
})

test('Nested templates and lists are written once, and nothing is written for null, undefined and false', () => {
  const items = ['a', '<', 3].map(item => html`<li>${item}</li>`)
  assert.equal(
    html`<ul>${items}${null}${undefined}${false}</ul>`.toString(),
    '<ul><li>a</li><li>&lt;</li><li>3</li></ul>',
  )
  assert.equal(html`<p>${0}</p>`.toString(), '<p>0</p>')
})

test('A promise, a bare true and a stray object are refused, alone and in a list', () => {
  const late = Promise.resolve('x')
  assert.throws(() => html`<p>${asRenderable(late)}</p>`, /await/)
  assert.throws(() => html`<p>${asRenderable([late])}</p>`, /await/)
  assert.throws(
    () => html`<p>${asRenderable({ isEscaped: true, toString: () => '<script>' })}</p>`,
    /cannot write a object/,
  )
  assert.throws(() => html`<p>${asRenderable(true)}</p>`, /bare true/)
})

test('A value in an unquoted attribute is refused wherever the tag is', () => {
  assert.throws(() => html`<a href=${'x'}>y</a>`, /Quote/)
  assert.throws(() => html`<a href=x${'x'}>y</a>`, /Quote/)
  assert.throws(() => html`<a class="b" href= ${'x'}>y</a>`, /Quote/)
  assert.throws(() => html` class=${'x'}`, /Quote/)
})

test('Text may not stand as an attribute, a tag name, in a comment or in a script', () => {
  assert.throws(() => html`<div ${'onclick=alert(1)'}></div>`, /inside a tag/)
  assert.throws(() => html`<div${'x'}></div>`, /inside a tag/)
  assert.throws(() => html`<!-- ${'x'} -->`, /comment/)
  assert.throws(() => html`<script>${'x'}</script>`, /script/)
  assert.throws(() => html`<p title="${html`<b class="x">y</b>`}"></p>`, /plain text/)
  assert.throws(() => html`<p`, /ends inside/)
})

test('A heading level and written attributes may stand inside a tag', () => {
  assert.equal(html`<h${2}${attributes({ id: 'x' })}>y</h${2}>`.toString(), '<h2 id="x">y</h2>')
})

test('An address with a script scheme becomes # in a link, however it is disguised', () => {
  for (const bad of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
  ])
    assert.equal(html`<a href="${bad}">x</a>`.toString(), '<a href="#">x</a>')
  for (const good of [
    '/children/1',
    '#main',
    '?page=2',
    'https://example.org/a:b',
    'mailto:a@example.org',
    'tel:999',
    'a/b:c',
    '',
  ])
    assert.equal(url(good), good)
  assert.equal(html`<a href="/x/${'javascript:'}">x</a>`.toString(), '<a href="/x/javascript:">x</a>')
  assert.equal(attributes({ href: 'javascript:alert(1)' }).toString(), ' href="#"')
})

test('Attributes are escaped, left out when absent, and refused when they carry script or style', () => {
  const written = attributes({
    id: 'a"b',
    hidden: true,
    disabled: false,
    title: undefined,
    'aria-hidden': true,
    'data-n': 0,
  })
  assert.equal(written.toString(), ' id="a&quot;b" hidden aria-hidden="true" data-n="0"')
  for (const name of ['onclick', 'style', 'a b', 'x="']) assert.throws(() => attributes({ [name]: 'x' }), /may not be/)
  assert.equal(attributes(undefined).toString(), '')
})

test('Class names skip what is absent', () => {
  assert.equal(classNames('a', undefined, false, '', 'b c'), 'a b c')
})

test('Only the tag and raw make markup', () => {
  const made: Html = raw('<b>')
  assert.equal(isHtml(made), true)
  assert.equal(isHtml('<b>'), false)
  assert.equal(isHtml(Object.assign(new String('x'), { isEscaped: 'yes' })), false)
})
