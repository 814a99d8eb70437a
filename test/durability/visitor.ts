// Somebody at a browser without scripts, as far as the server sees: cookies, hidden fields, forms sent as they stand.
import { demonstrationPassword } from '../../src/actions/demonstration/prepare-demonstration.ts'

/** What a server answered. */
export type Answered = { readonly status: number; readonly location: string; readonly text: string }
/** One request as a server takes it; the body is that of a form. */
export type Asked = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
}
/** How a server is reached: over the network, or within the process. */
export type Reach = (
  asked: Asked,
) => Promise<{ status: number; location: string; setCookies: readonly string[]; text: string }>

/** Over the network. */
export const overHttp =
  (origin: string): Reach =>
  async ({ method, path, headers, body }) => {
    const answer = await fetch(origin + path, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    })
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      setCookies: answer.headers.getSetCookie(),
      text: await answer.text(),
    }
  }

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}
const plain = (value: string) => value.replace(/&(quot|#39|lt|gt|amp);/g, found => entities[found] ?? found)
const attributeOf = (tag: string, name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The fields of a form that are sent without anything being typed. */
export function hiddenFields(text: string): [string, string][] {
  const tags = text.match(/<input[^>]* type="hidden"[^>]*>/g) ?? []
  return tags.map(tag => [attributeOf(tag, 'name'), attributeOf(tag, 'value')])
}

/** One person's browser. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  #reach: Reach
  constructor(reach: Reach, cookies: Readonly<Record<string, string>> = {}) {
    this.#reach = reach
    for (const [name, value] of Object.entries(cookies)) this.#cookies.set(name, value)
  }

  /** The same browser, when the server is reached in another way: started again, on another port. */
  now(reach: Reach): void {
    this.#reach = reach
  }

  /** Opens a page. */
  open(path: string): Promise<Answered> {
    return this.#ask({ method: 'GET', path, headers: {} })
  }

  /** Sends fields to a path. */
  send(path: string, fields: readonly (readonly [string, string])[]): Promise<Answered> {
    const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString()
    return this.#ask({ method: 'POST', path, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })
  }

  /** Opens a form, types into it and sends it. */
  async fill(path: string, typed: Readonly<Record<string, string>>): Promise<Answered> {
    const form = await this.open(path)
    return this.send(path, [...hiddenFields(form.text), ...Object.entries(typed)])
  }

  /** Presses the button of a page that keeps what was typed. */
  sendAgain(kept: Answered): Promise<Answered> {
    const action = /<form method="post" action="([^"]+)"/.exec(kept.text)?.[1]
    if (action === undefined) throw new Error(`there is nothing to send again: ${kept.text}`)
    return this.send(plain(action), hiddenFields(kept.text))
  }

  /** Signs in as one of the demonstration's people who has one role. */
  async signIn(email: string): Promise<void> {
    const answer = await this.fill('/sign-in', { email, password: demonstrationPassword })
    if (answer.status !== 303) throw new Error(`signing in was answered ${answer.status}`)
  }

  async #ask(asked: Asked): Promise<Answered> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const { setCookies, ...answer } = await this.#reach({ ...asked, headers: { ...asked.headers, cookie } })
    for (const line of setCookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined) this.#cookies.set(name, value ?? '')
    }
    return answer
  }
}
